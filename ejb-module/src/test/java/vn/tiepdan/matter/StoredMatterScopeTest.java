package vn.tiepdan.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.organisation.HeldRoles;
import vn.tiepdan.organisation.OfficerCode;

/** Who sees which case, when roles are held at more than one ward. */
class StoredMatterScopeTest {

    @Test
    void confidential_cases_are_seen_where_denunciations_are() throws Exception {
        try (WholeDatabase database = new WholeDatabase()) {
            database.keep("""
                    insert into unit (code, name_vi, name_en, kind, valid_from) values
                        ('AAA', 'Phường A', 'Ward A', 'WARD', '2010-01-01'), ('BBB', 'Phường B', 'Ward B', 'WARD', '2010-01-01'),
                        ('CCC', 'Phường C', 'Ward C', 'WARD', '2010-01-01')""", """
                    insert into officer (code, full_name) values ('mo', 'Trần Đức Minh'), ('ca-ba', 'Lê Hai')""", """
                    insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                        (1, 'ca-ba', 'COUNCIL', 'AAA', '2024-01-01'), (2, 'ca-ba', 'CLERK', 'BBB', '2024-01-01'),
                        (3, 'ca-ba', 'SPECIALIST', 'CCC', '2024-01-01')""", """
                    insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by)
                    values (1, 1, 'VV-AAA-2024-000001', 'AAA', 'v', 'v', 'LAND', false, '2024-06-18', 'mo'),
                           (2, 1, 'VTC-AAA-2024-Q7RMK2', 'AAA', 'v', 'v', 'LAND', true, '2024-06-18', 'mo'),
                           (3, 1, 'VV-BBB-2024-000001', 'BBB', 'v', 'v', 'LAND', false, '2024-06-18', 'mo'),
                           (4, 1, 'VTC-BBB-2024-W4HTN8', 'BBB', 'v', 'v', 'LAND', true, '2024-06-18', 'mo'),
                           (5, 1, 'VV-CCC-2024-000001', 'CCC', 'v', 'v', 'LAND', false, '2024-06-18', 'mo'),
                           (6, 1, 'VV-CCC-2024-000002', 'CCC', 'v', 'v', 'LAND', false, '2024-06-18', 'ca-ba')""");
            List<MatterRow> seen = database.inTransaction(em -> {
                MatterRegister register = new MatterRegister();
                register.em = em;
                register.scope = HeldRoles.scope(em, new OfficerCode("ca-ba"), LocalDate.of(2024, 6, 18));
                return register.find("", 0, 50);
            });
            assertThat(seen)
                    .extracting(row -> row.code().value())
                    .containsExactlyInAnyOrder(
                            "VV-AAA-2024-000001", "VV-BBB-2024-000001", "VTC-BBB-2024-W4HTN8", "VV-CCC-2024-000002");
        }
    }
}

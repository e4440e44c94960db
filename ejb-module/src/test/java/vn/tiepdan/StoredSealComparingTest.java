package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.protection.CustodianDesk;
import vn.tiepdan.protection.SealRow;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.DomainException;

/** Whether somebody stands under more than one seal of the ward, asked by its custodian and told in aliases. */
class StoredSealComparingTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("insert into officer (code, full_name) values ('luugiu', 'Hồ Thị Giữ')", """
                        insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from)
                        values (90, 'luugiu', 'TDAN', 'Lưu giữ', 'Custodian', '2024-01-01')""", """
                        insert into role_grant (id, officer_code, role, unit_code, valid_from)
                        values (90, 'luugiu', 'CUSTODIAN', 'TDAN', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void the_same_papers_or_name_and_address_are_the_same_person() throws Exception {
        String first = seal("TDAN", "Nguyễn Thị Lan", "019175009999", "Tổ 8");
        String papers = seal("TDAN", "Nguyen Thi Lan", "019175009999", "Tổ 3");
        String named = seal("TDAN", "NGUYỄN THỊ LAN", null, "tổ 8");
        seal("TDAN", "Nguyễn Thị Lan", "019175001111", "Tổ 8");
        seal("TDAN", "Trần Văn Khoan", null, "Tổ 8");
        String elsewhere = seal("TTHINH", "Nguyễn Thị Lan", "019175009999", "Tổ 8");
        String released = seal("TDAN", "Nguyễn Thị Lan", "019175009999", "Tổ 8");
        house.as("vanphong", SealedIdentities.class, people -> people.release(released));
        assertThat(same(first)).containsExactlyInAnyOrder(papers, named);
        assertThat(house.database().read("select act from audit_entry where object_code = '" + first + "'"))
                .containsExactly("protection.seals.compare");
        assertThatThrownBy(() -> same(elsewhere))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("protection.identity.not-found"));
    }

    private static List<String> same(String alias) {
        return house.list("luugiu", CustodianDesk.class, desk -> desk.sameAs(alias)).stream()
                .map(SealRow::code)
                .toList();
    }

    private static String seal(String ward, String name, String number, String address) {
        PersonalData person = new PersonalData(
                CitizenKind.PERSON,
                name,
                null,
                null,
                number == null ? PaperKind.NOT_STATED : PaperKind.IDENTITY_CARD,
                number,
                null,
                address,
                null);
        return house.as("vanphong", SealedIdentities.class, people -> people.seal(new UnitCode(ward), person));
    }
}

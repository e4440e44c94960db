package vn.tiepdan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.LawTime;

/** How roles are given, handed on and taken away, as a real database keeps them. */
class StoredRolesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final UnitCode WARD = new UnitCode("TDAN");

    private WholeDatabase database;
    private final List<String> trail = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        database = new WholeDatabase();
        database.keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN', 'Phường Thịnh Đán', 'Thịnh Đán ward', 'WARD', '2010-01-01'),
                    ('TDAN-LD', 'Lãnh đạo', 'Leadership', 'LEADERSHIP', '2010-01-01'),
                    ('TTHINH', 'Phường Tân Thịnh', 'Tân Thịnh ward', 'WARD', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values ('TDAN-LD', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values
                    ('quantri', 'Quản Trị'), ('quantri2', 'Quản Trị Hai'), ('chutich', 'Lê Quang Thịnh'), ('chutich2', 'Lê Hai'),
                    ('phochutich', 'Lê Ba'), ('motcua', 'Trần Đức Minh')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values (9001, 'quantri', 'ADMIN', 'TDAN', '2024-01-01')""");
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void an_ended_role_is_gone_with_the_next_request_and_so_is_what_was_handed_on_of_it() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        database.keep("""
                insert into role_grant (id, officer_code, role, unit_code, valid_from, valid_to, delegated_by, reason)
                values (9003, 'phochutich', 'CHAIR', 'TDAN-LD', '2024-06-17', '2024-06-21', 'chutich', 'Đi học')""");
        assertThat(rolesOf("chutich")).containsExactly("CHAIR");
        assertThat(rolesOf("phochutich")).containsExactly("CHAIR");
        as("quantri", desk -> desk.directory.endRole(9002));
        assertThat(rolesOf("chutich")).isEmpty();
        assertThat(rolesOf("phochutich")).isEmpty();
        assertThat(trail).containsExactly("role.end chutich CHAIR TDAN-LD", "role.end phochutich CHAIR TDAN-LD");
    }

    @Test
    void a_delegation_ends_at_once_and_the_role_stays() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        database.keep("""
                insert into role_grant (id, officer_code, role, unit_code, valid_from, valid_to, delegated_by, reason)
                values (9003, 'phochutich', 'CHAIR', 'TDAN-LD', '2024-06-18', '2024-06-21', 'chutich', 'Đi học')""");
        as("quantri", desk -> desk.directory.endRole(9003));
        assertThat(rolesOf("phochutich")).isEmpty();
        assertThat(rolesOf("chutich")).containsExactly("CHAIR");
        assertThat(refused("quantri", desk -> desk.directory.endRole(9003)))
                .isEqualTo("organisation.role.already-ended");
    }

    @Test
    void a_role_that_ended_today_can_be_given_again_today() {
        as("quantri", desk -> desk.directory.grant(new OfficerCode("motcua"), Role.OFFICER, WARD, TODAY, null));
        long id = Long.parseLong(first("select id from role_grant where officer_code = 'motcua'"));
        as("quantri", desk -> desk.directory.endRole(id));
        as("quantri", desk -> desk.directory.grant(new OfficerCode("motcua"), Role.OFFICER, WARD, TODAY, null));
        assertThat(rolesOf("motcua")).containsExactly("OFFICER");
    }

    private Set<String> rolesOf(String officer) {
        return database.inTransaction(em -> new Desk(em, officer).roles.of(new OfficerCode(officer)));
    }

    private String first(String query) {
        try {
            return database.read(query).get(0);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void given(int id, String officer, String role, String unit) throws Exception {
        database.keep(
                "insert into role_grant (id, officer_code, role, unit_code, valid_from) values (%d, '%s', '%s', '%s', '2024-01-01')"
                        .formatted(id, officer, role, unit));
    }

    private void as(String officer, Consumer<Desk> work) {
        database.inTransaction(em -> {
            work.accept(new Desk(em, officer));
            return null;
        });
    }

    private String refused(String officer, Consumer<Desk> work) {
        return catchThrowableOfType(DomainException.class, () -> as(officer, work))
                .code();
    }

    /** The beans of one officer's request, put together by hand inside one transaction. */
    private final class Desk {

        private final OfficerRoles roles = new OfficerRoles();
        private final OrganisationDirectory directory = new OrganisationDirectory();

        private Desk(EntityManager em, String officer) {
            Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
            Officers officers = new Officers();
            officers.em = em;
            Units units = new Units();
            units.em = em;
            roles.officers = officers;
            roles.clock = clock;
            directory.officers = officers;
            directory.units = units;
            directory.clock = clock;
            directory.machine = clock;
            directory.trail = new AuditTrail() {
                @Override
                public void done(String act, Object object, String detail) {
                    trail.add(act + " " + object + " " + detail);
                }
            };
        }
    }
}

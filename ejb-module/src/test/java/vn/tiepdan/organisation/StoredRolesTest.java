package vn.tiepdan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.LawTime;

/** How roles are given, handed on and taken away, as a real database keeps them. */
class StoredRolesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final UnitCode WARD = new UnitCode("TDAN");

    private static final String IN_HANDS = "organisation.role.confirm.account-in-askers-hands";

    private WholeDatabase database;
    private LocalDate today = TODAY;
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
    void what_is_remembered_of_an_officer_goes_with_every_change_and_a_change_undone_leaves_nothing() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        Views views = HeldRoles.views(null);
        assertThat(seen(views, "chutich")).containsExactly("CHAIR", "TDAN");
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    em.createNativeQuery("update role_grant set revoked_at = now() where id = 9002")
                            .executeUpdate();
                    assertThat(seen(views, em, "chutich")).isEmpty();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(seen(views, "chutich")).containsExactly("CHAIR", "TDAN");
        database.keep(
                "insert into unit (code, name_vi, name_en, kind, valid_from) values ('TDAN-CM', 'Chuyên môn', 'Specialists', 'SPECIALISTS', '2010-01-01')");
        database.keep(
                "insert into unit_parent (unit_code, parent_code, valid_from) values ('TDAN-CM', 'TDAN', '2010-01-01')");
        assertThat(seen(views, "chutich")).containsExactly("CHAIR", "TDAN", "TDAN-CM");
        as("quantri", desk -> desk.directory.endRole(9002));
        assertThat(seen(views, "chutich")).isEmpty();
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

    @Test
    void nobody_gives_or_hands_on_a_role_to_himself() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        assertThat(refused("quantri", desk -> desk.grant("quantri", Role.OFFICER)))
                .isEqualTo("organisation.role.to-oneself");
        assertThat(refused("quantri", desk -> desk.delegate("chutich", "quantri")))
                .isEqualTo("organisation.role.to-oneself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK", "CHAIR", "INSPECTOR", "CUSTODIAN", "ADMIN"})
    void a_role_that_opens_what_is_secret_counts_when_the_chair_has_said_yes(String role) throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        as("quantri", desk -> assertThat(desk.grant("motcua", role)).isTrue());
        assertThat(rolesOf("motcua")).isEmpty();
        assertThat(refused("quantri", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo("organisation.role.own-request");
        as("chutich", desk -> desk.confirmation.confirm(waiting()));
        assertThat(rolesOf("motcua")).containsExactly(role);
        assertThat(trail)
                .containsExactly("role.grant.ask motcua " + role + " TDAN", "role.confirm motcua " + role + " TDAN");
    }

    @Test
    void who_is_to_have_the_role_and_the_chair_of_another_ward_say_nothing() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        given(9003, "chutich2", "CHAIR", "TTHINH");
        as("quantri", desk -> desk.grant("chutich", Role.CUSTODIAN));
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo("organisation.role.to-oneself");
        assertThat(refused("chutich2", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo("organisation.role.not-found");
        as("chutich2", desk -> assertThat(desk.confirmation.waiting()).isEmpty());
        as("chutich", desk -> assertThat(desk.confirmation.waiting()).isEmpty());
        given(9004, "quantri2", "ADMIN", "TDAN");
        as("quantri2", desk -> assertThat(desk.confirmation.waiting()).hasSize(1));
        as("quantri2", desk -> desk.confirmation.confirm(waiting()));
        assertThat(rolesOf("chutich")).containsExactlyInAnyOrder("CHAIR", "CUSTODIAN");
    }

    @Test
    void a_declined_role_never_counts_and_is_decided_once() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        as("quantri", desk -> desk.grant("motcua", Role.CLERK));
        long asked = waiting();
        as("chutich", desk -> desk.confirmation.decline(asked));
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(asked)))
                .isEqualTo("organisation.role.not-waiting");
        assertThat(rolesOf("motcua")).isEmpty();
    }

    @Test
    void a_chair_that_is_handed_on_waits_too() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        as("quantri", desk -> assertThat(desk.delegate("chutich", "phochutich")).isTrue());
        assertThat(rolesOf("phochutich")).isEmpty();
        as("chutich", desk -> desk.confirmation.confirm(waiting()));
        assertThat(rolesOf("phochutich")).containsExactly("CHAIR");
    }

    @Test
    void the_only_administrator_gives_the_first_chair_and_no_second_one() throws Exception {
        as("quantri", desk -> assertThat(desk.grant("chutich", Role.CHAIR)).isFalse());
        assertThat(rolesOf("chutich")).containsExactly("CHAIR");
        as("quantri", desk -> assertThat(desk.grant("chutich2", Role.CHAIR)).isTrue());
        assertThat(rolesOf("chutich2")).isEmpty();
    }

    @Test
    void taking_the_chair_away_makes_no_room_for_another_first_one() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        as("quantri", desk -> desk.directory.endRole(9002));
        as("quantri", desk -> assertThat(desk.grant("chutich2", Role.CHAIR)).isTrue());
    }

    @Test
    void with_two_administrators_even_the_first_chair_waits() throws Exception {
        given(9002, "quantri2", "ADMIN", "TDAN");
        as("quantri", desk -> assertThat(desk.grant("chutich", Role.CHAIR)).isTrue());
    }

    @Test
    void who_made_the_passwords_finds_no_second_person_in_them_for_fourteen_days() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        as("quantri", desk -> desk.grant("motcua", Role.CLERK));
        as("quantri", desk -> desk.hands.reset(new OfficerCode("chutich"), new OfficerCode("quantri")));
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
        assertThat(rolesOf("motcua")).isEmpty();
        today = TODAY.plusDays(13);
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
        today = TODAY.plusDays(14);
        as("chutich", desk -> desk.confirmation.confirm(waiting()));
        assertThat(rolesOf("motcua")).containsExactly("CLERK");
    }

    @Test
    void an_account_that_the_asker_opened_says_no_yes_for_him_but_a_no() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        as("quantri", desk -> desk.hands.opened(new OfficerCode("chutich"), new OfficerCode("quantri")));
        as("quantri", desk -> desk.grant("motcua", Role.CUSTODIAN));
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
        as("chutich", desk -> desk.confirmation.decline(waiting()));
    }

    @Test
    void neither_asks_as_the_other_nor_stands_behind_both() throws Exception {
        given(9002, "chutich", "CHAIR", "TDAN-LD");
        given(9003, "quantri2", "ADMIN", "TDAN");
        as("quantri", desk -> desk.hands.reset(new OfficerCode("quantri2"), new OfficerCode("quantri")));
        as("quantri2", desk -> desk.grant("motcua", Role.CLERK));
        assertThat(refused("quantri", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
        as("quantri2", desk -> desk.hands.reset(new OfficerCode("chutich"), new OfficerCode("quantri2")));
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
        given(9004, "chutich2", "CHAIR", "TDAN-LD");
        as("quantri", desk -> desk.hands.reset(new OfficerCode("chutich2"), new OfficerCode("quantri")));
        assertThat(refused("chutich2", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
        given(9005, "phochutich", "CHAIR", "TDAN-LD");
        as("phochutich", desk -> desk.confirmation.confirm(waiting()));
    }

    @Test
    void an_empty_ward_begins_with_its_only_administrator_and_its_first_chair() throws Exception {
        as("quantri", desk -> desk.hands.opened(new OfficerCode("chutich"), new OfficerCode("quantri")));
        as("quantri", desk -> assertThat(desk.grant("chutich", Role.CHAIR)).isFalse());
        as("quantri", desk -> desk.grant("motcua", Role.CLERK));
        as("chutich", desk -> desk.confirmation.confirm(waiting()));
        assertThat(rolesOf("motcua")).containsExactly("CLERK");
        as("quantri", desk -> desk.hands.reset(new OfficerCode("chutich"), new OfficerCode("quantri")));
        as("quantri", desk -> desk.grant("phochutich", Role.CLERK));
        assertThat(refused("chutich", desk -> desk.confirmation.confirm(waiting())))
                .isEqualTo(IN_HANDS);
    }

    @Test
    void the_database_forgets_no_hand() throws Exception {
        as("quantri", desk -> desk.hands.reset(new OfficerCode("quantri"), new OfficerCode("quantri")));
        assertThat(database.read("select id from account_hand")).isEmpty();
        as("quantri", desk -> desk.hands.reset(new OfficerCode("chutich"), new OfficerCode("quantri")));
        assertThat(database.refusal("delete from account_hand").state()).isEqualTo("42501");
        assertThat(database.refusal("update account_hand set at = now() - interval '20 days'")
                        .state())
                .isEqualTo("42501");
        assertThat(database.refusal("""
                        insert into account_hand (officer_code, by_officer, opened, at) values ('quantri', 'quantri', false, now())""").constraint()).isEqualTo("account_hand_other_ck");
    }

    @Test
    void the_installation_waits_for_nobody() {
        as("system", desk -> assertThat(desk.grant("chutich", Role.CHAIR)).isFalse());
        as("system", desk -> assertThat(desk.grant("motcua", Role.CLERK)).isFalse());
        assertThat(rolesOf("motcua")).containsExactly("CLERK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'quantri', 'quantri', null, true, false | role_grant_to_oneself_ck",
                "'motcua', 'quantri', 'quantri', false, false | role_grant_two_people_ck",
                "'motcua', 'quantri', 'motcua', false, false | role_grant_two_people_ck",
                "'motcua', 'quantri', 'chutich', true, false | role_grant_two_people_ck",
                "'motcua', null, 'chutich', false, false | role_grant_two_people_ck",
                "'motcua', 'quantri', null, false, false | role_grant_needs_yes_ck",
                "'motcua', 'quantri', null, false, true | role_grant_first_chair_ck"
            })
    void the_database_knows_that_it_takes_two(String values, String constraint) throws Exception {
        assertThat(database.refusal(
                                "insert into role_grant (id, role, unit_code, valid_from, officer_code, granted_by, confirmed_by, pending, first_chair)"
                                        + " values (9100, 'CLERK', 'TDAN', '2024-01-01', " + values + ")")
                        .constraint())
                .isEqualTo(constraint);
    }

    private long waiting() {
        return Long.parseLong(first("select id from role_grant where pending and revoked_at is null"));
    }

    private Set<String> rolesOf(String officer) {
        return database.inTransaction(em -> new Desk(em, officer).roles.of(new OfficerCode(officer)));
    }

    private List<String> seen(Views views, String officer) {
        return database.inTransaction(em -> seen(views, em, officer));
    }

    /** Roles and units as this one memory knows them, asked in the transaction. */
    private static List<String> seen(Views views, EntityManager em, String officer) {
        views.officers.em = em;
        views.unitTree.em = em;
        View view = views.of(new OfficerCode(officer), TODAY);
        List<String> seen = new ArrayList<>(view.roles());
        view.units().stream()
                .map(UnitCode::value)
                .filter(unit -> !unit.equals("TDAN-LD"))
                .sorted()
                .forEach(seen::add);
        return seen;
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
        private final RoleConfirmation confirmation = new RoleConfirmation();
        private final AccountHands hands = new AccountHands();

        private Desk(EntityManager em, String officer) {
            Clock clock = Clock.fixed(today.atTime(9, 0).atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
            Officers officers = new Officers();
            officers.em = em;
            Units units = new Units();
            units.em = em;
            roles.officers = officers;
            roles.views = HeldRoles.views(em);
            roles.clock = clock;
            directory.officers = officers;
            directory.units = units;
            directory.clock = clock;
            directory.machine = clock;
            directory.caller = new Caller() {
                @Override
                public OfficerCode officer() {
                    return new OfficerCode(officer);
                }

                @Override
                public boolean isSystem() {
                    return officer.equals("system");
                }
            };
            directory.trail = new AuditTrail() {
                @Override
                public void done(String act, Object object, String detail) {
                    trail.add(act + " " + object + " " + detail);
                }
            };
            confirmation.officers = officers;
            confirmation.units = units;
            hands.em = em;
            hands.machine = clock;
            confirmation.hands = hands;
            confirmation.caller = directory.caller;
            confirmation.trail = directory.trail;
            confirmation.clock = clock;
            confirmation.machine = clock;
        }

        private boolean grant(String officer, String role) {
            return directory.grant(new OfficerCode(officer), role, WARD, TODAY, null);
        }

        private boolean delegate(String from, String to) {
            return directory.delegate(
                    new OfficerCode(from), Role.CHAIR, new OfficerCode(to), TODAY, TODAY.plusDays(3), "Đi học");
        }
    }
}

package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.coverage.CoverageDay;
import vn.tiepdan.coverage.CoverageDesk;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.CoveredSeat;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.KeepDutyOfficer;
import vn.tiepdan.coverage.KeepRule;
import vn.tiepdan.coverage.LeaveKind;
import vn.tiepdan.coverage.LeaveRow;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.coverage.RecordLeave;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.roster.Consequences;
import vn.tiepdan.roster.ProposalCode;
import vn.tiepdan.roster.ProposalRow;
import vn.tiepdan.roster.ProposalStage;
import vn.tiepdan.roster.ProposeRoster;
import vn.tiepdan.roster.ProposedShiftRow;
import vn.tiepdan.roster.Reason;
import vn.tiepdan.roster.RosterDesk;
import vn.tiepdan.roster.RosterFile;
import vn.tiepdan.roster.RosterRegister;
import vn.tiepdan.roster.Thinking;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.DutyRow;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.OrderWeekendDuty;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.shared.DomainException;

/** Duty rules, people and leaves as the database keeps them, and a proposed roster from its question to the duty roster. */
class StoredRosterTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    /** Every test has weeks of its own, so that none stands in the way of another. */
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 5);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 9);
    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 7);
    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 4);

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        stands("motcua", TODAY.minusYears(1));
        stands("vanphong", TODAY.minusYears(1), SubjectField.POLICY);
        stands("diachinh", TODAY.minusYears(2), SubjectField.LAND);
        stands("hoidong", null);
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'QT-TDAN-90', 'TDAN', ' ', 'ONE_STOP', 'DAY', '07:30', '17:00', 'WORKING', 1, 'ANYBODY', null, null|coverage_rule_name_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'HALL', 'DAY', '07:30', '17:00', 'WORKING', 1, 'ANYBODY', null, null|coverage_rule_place_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'NIGHT', '07:30', '17:00', 'WORKING', 1, 'ANYBODY', null, null|coverage_rule_part_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'MORNING', '07:30', '17:00', 'WORKING', 1, 'ANYBODY', null, null|coverage_rule_hours_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'DAY', '07:30', '17:00', 'SOMETIMES', 1, 'ANYBODY', null, null|coverage_rule_days_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'DAY', '07:30', '17:00', 'WORKING', 0, 'ANYBODY', null, null|coverage_rule_headcount_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'DAY', '07:30', '17:00', 'WORKING', 1, 'FIELD', null, null|coverage_rule_field_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'DAY', '07:30', '17:00', 'WORKING', 1, 'FIELD', 'STARS', null|coverage_rule_field_name_ck",
                "'QT-TDAN-90', 'TDAN', 'x', 'ONE_STOP', 'DAY', '07:30', '17:00', 'WORKING', 1, 'ANYBODY', null, 'NEVER'|coverage_rule_stage_ck",
                "'QT-TDAN-90', 'NOWHERE', 'x', 'ONE_STOP', 'DAY', '07:30', '17:00', 'WORKING', 1, 'ANYBODY', null, null|coverage_rule_unit_fk"
            })
    void the_database_takes_no_rule_that_says_nothing(String values, String constraint) throws Exception {
        refusedBy(
                constraint,
                "insert into coverage_rule (id, version, code, unit_code, name, place, part, starts_at, ends_at, days, headcount, need, field, stage, valid_from) values (9000, 1, "
                        + values + ", '2024-01-01')");
    }

    @Test
    void the_database_keeps_an_officer_once_a_leave_in_order_and_one_thinking_at_a_time() throws Exception {
        refusedBy(
                "duty_officer_uq",
                "insert into duty_officer (id, version, unit_code, officer_code, active) values (9001, 1, 'TDAN', 'motcua', true)");
        refusedBy(
                "duty_officer_certificate_ck",
                "insert into duty_officer (id, version, unit_code, officer_code, certificate, active) values (9001, 1, 'TDAN', 'chutich', 'x', true)");
        refusedBy(
                "officer_leave_period_ck",
                "insert into officer_leave (id, version, unit_code, officer_code, first_day, last_day, kind) values (9002, 1, 'TDAN', 'motcua', '2024-07-02', '2024-07-01', 'SICK')");
        String proposal =
                "insert into roster_proposal (id, version, code, unit_code, first_day, last_day, stage, asked_by, asked_at, touched_at, seats) values (%d, 1, 'PT-%010d', 'TTHINH', '2024-07-01', '2024-07-02', '%s', 'vanphong2', now(), now(), 1)";
        refusedBy(
                "roster_proposal_solving_uq",
                proposal.formatted(9003, 3, "SOLVING"),
                proposal.formatted(9004, 4, "SOLVING"));
        refusedBy("roster_proposal_ready_ck", proposal.formatted(9003, 3, "READY"));
        refusedBy("roster_proposal_collisions_ck", proposal.formatted(9003, 3, "IMPOSSIBLE"));
        refusedBy("roster_proposal_ended_ck", proposal.formatted(9003, 3, "ABANDONED"));
    }

    @Test
    void a_rule_is_refused_that_does_not_fit_together() {
        refused("coverage.rule.without-field", () -> keep(rule("x", DayPart.MORNING, Need.FIELD, null, JULY, null)));
        refused(
                "coverage.rule.hours-outside-part",
                () -> keep(new KeepRule(
                        null,
                        "x",
                        ReceptionPlace.OTHER,
                        DayPart.AFTERNOON,
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        DutyDays.WORKING,
                        1,
                        Need.ANYBODY,
                        null,
                        null,
                        JULY,
                        null)));
        refused(
                "coverage.rule.ends-before-it-begins",
                () -> keep(rule("x", DayPart.MORNING, Need.ANYBODY, null, JULY, JULY.minusDays(1))));
    }

    @Test
    void only_who_keeps_the_roster_of_a_ward_writes_in_it() {
        KeepRule rule = rule("x", DayPart.MORNING, Need.ANYBODY, null, JULY, null);
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.as("motcua", CoverageDesk.class, desk -> desk.keep(rule)));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.as("motcua", RosterFile.class, file -> file.begin(week(JULY))));
        refused(
                "organisation.unit.not-found",
                () -> house.as("vanphong2", CoverageRegister.class, register -> register.officers(WARD)));
    }

    @Test
    void nobody_of_another_ward_stands_on_duty_and_nobody_is_away_twice() {
        refused("coverage.officer.of-another-unit", () -> stands("vanphong2", null));
        refused("coverage.officer.trained-in-future", () -> stands("motcua", TODAY.plusDays(1)));
        away("hoidong", NOVEMBER.plusDays(20), NOVEMBER.plusDays(22));
        refused("coverage.leave.already-recorded", () -> away("hoidong", NOVEMBER.plusDays(22), NOVEMBER.plusDays(23)));
        LeaveRow leave = house.list(
                        "vanphong",
                        CoverageRegister.class,
                        register -> register.leaves(WARD, NOVEMBER.plusDays(20), NOVEMBER.plusDays(22)))
                .get(0);
        refused(
                "coverage.leave.stale",
                () -> house.let(
                        "vanphong",
                        CoverageDesk.class,
                        desk -> desk.withdrawLeave(leave.number(), leave.version() + 1)));
        house.let("vanphong", CoverageDesk.class, desk -> desk.withdrawLeave(leave.number(), leave.version()));
        away("hoidong", NOVEMBER.plusDays(22), NOVEMBER.plusDays(23));
    }

    @Test
    void a_rule_asks_on_its_days_in_its_stage_and_those_on_duty_fill_its_places() throws Exception {
        house.database().keep("""
                insert into event_window (id, version, code, type, title, title_en, days_before, days_after)
                values (900, 1, 'HDND-2024', 'COUNCIL_SESSION', 'Kỳ họp', 'Session', 2, 2)""", """
                insert into event_phase (id, window_id, ordinal, starts_on, ends_on)
                values (901, 900, 1, '2024-11-06', '2024-11-07')""");
        keep(rule("Luôn cần", DayPart.MORNING, Need.ANYBODY, null, NOVEMBER, NOVEMBER.plusDays(6)));
        keep(new KeepRule(
                null,
                "Trước kỳ họp",
                ReceptionPlace.ONE_STOP,
                DayPart.MORNING,
                LocalTime.of(7, 30),
                LocalTime.of(11, 30),
                DutyDays.WORKING,
                1,
                Need.FIELD,
                SubjectField.LAND,
                PhaseStage.BEFORE,
                NOVEMBER,
                NOVEMBER.plusDays(6)));
        assign("motcua", NOVEMBER, DayPart.DAY);
        List<CoverageDay> days = house.list(
                "vanphong",
                CoverageRegister.class,
                register -> register.days(WARD, null, NOVEMBER, NOVEMBER.plusDays(5)));
        assertThat(days).extracting(day -> day.seats().size()).containsExactly(2, 2, 1, 1, 1, 0);
        assertThat(days).extracting(CoverageDay::gaps).containsExactly(1L, 2L, 1L, 1L, 1L, 0L);
        assertThat(days.get(0).seats())
                .filteredOn(CoveredSeat::isGap)
                .extracting(seat -> seat.duty().field())
                .containsExactly(SubjectField.LAND);
    }

    @Test
    void a_roster_is_proposed_explained_and_taken_over_whole() {
        String rule = keep(rule("Tháng bảy", DayPart.MORNING, Need.TRAINED, null, JULY, JULY.plusDays(5)));
        OrderCode order = order(JULY.plusDays(5));
        keep(new KeepRule(
                null,
                "Thứ bảy theo yêu cầu",
                ReceptionPlace.ONE_STOP,
                DayPart.MORNING,
                LocalTime.of(7, 30),
                LocalTime.of(11, 30),
                DutyDays.ORDERED,
                1,
                Need.ANYBODY,
                null,
                null,
                JULY,
                JULY.plusDays(6)));
        assertThat(rule).startsWith("QT-TDAN-");
        ProposalCode code = propose(JULY);
        assertThat(row(code).stage()).isEqualTo(ProposalStage.SOLVING);
        refused("roster.proposal.already-solving", () -> propose(AUGUST));
        refused("roster.proposal.not-ready", () -> takeOver(code));
        think(code);

        assertThat(row(code).stage()).isEqualTo(ProposalStage.READY);
        assertThat(row(code).hard()).isZero();
        List<ProposedShiftRow> shifts = shifts(code);
        assertThat(shifts).hasSize(6);
        assertThat(shifts).extracting(ProposedShiftRow::order).containsExactly(null, null, null, null, null, order);
        assertThat(shifts).filteredOn(shift -> !shift.dayOff()).noneMatch(shift -> shift.officer()
                .equals(new OfficerCode("hoidong")));
        assertThat(shifts).allSatisfy(shift -> assertThat(shift.reasons())
                .extracting(Reason::key)
                .contains("roster.why.free", "roster.why.load"));
        assertThat(duty(JULY)).isEmpty();

        refused(
                "roster.proposal.stale",
                () -> house.as(
                        "vanphong",
                        RosterDesk.class,
                        desk -> desk.takeOver(code, row(code).version() + 1)));
        refused(
                "roster.proposal.not-found",
                () -> house.as("vanphong2", RosterRegister.class, register -> register.row(code)));
        assertThat(takeOver(code)).isEqualTo(6);
        assertThat(duty(JULY))
                .hasSize(6)
                .filteredOn(DutyRow::dayOff)
                .extracting(DutyRow::order)
                .containsExactly(order);
        assertThat(row(code).stage()).isEqualTo(ProposalStage.TAKEN_OVER);
        refused("roster.proposal.not-ready", () -> takeOver(code));
        refused("roster.period.nothing-open", () -> propose(JULY));
    }

    @Test
    void what_changed_meanwhile_keeps_a_roster_from_being_taken_over() {
        keep(rule("Tháng tám", DayPart.AFTERNOON, Need.ANYBODY, null, AUGUST, AUGUST.plusDays(4)));
        ProposalCode code = propose(AUGUST);
        think(code);
        assign("motcua", AUGUST.plusDays(1), DayPart.AFTERNOON);
        refused("roster.proposal.overtaken", () -> takeOver(code));
        refused("roster.proposal.overtaken", () -> consequences(code, 1, "vanphong"));
        assertThat(duty(AUGUST)).hasSize(1);
        assertThat(row(code).stage()).isEqualTo(ProposalStage.READY);
        house.let(
                "vanphong",
                RosterDesk.class,
                desk -> desk.abandon(code, row(code).version()));
        refused(
                "roster.proposal.already-ended",
                () -> house.let(
                        "vanphong",
                        RosterDesk.class,
                        desk -> desk.abandon(code, row(code).version())));
    }

    @Test
    void a_shift_is_given_to_somebody_else_by_hand_unless_a_rule_forbids_it() {
        keep(rule("Tháng chín", DayPart.MORNING, Need.TRAINED, null, SEPTEMBER, SEPTEMBER.plusDays(4)));
        away("diachinh", SEPTEMBER, SEPTEMBER);
        ProposalCode code = propose(SEPTEMBER);
        think(code);
        ProposedShiftRow first = shifts(code).get(0);
        assertThat(consequences(code, 1, "diachinh").broken())
                .containsExactly(new Reason("roster.breaks.away", List.of("Hoàng Minh Đức", SEPTEMBER.toString())));
        assertThat(consequences(code, 1, "hoidong").broken())
                .extracting(Reason::key)
                .containsExactly("roster.breaks.unfit");
        refused("roster.shift.breaks-rules", () -> replace(code, 1, "hoidong"));
        refused("roster.shift.may-not-stand", () -> replace(code, 1, "chutich"));
        refused("roster.shift.not-found", () -> replace(code, 99, "motcua"));

        String other = first.officer().value().equals("motcua") ? "vanphong" : "motcua";
        Consequences allowed = consequences(code, 1, other);
        assertThat(allowed.isForbidden()).isFalse();
        int soft = row(code).soft();
        replace(code, 1, other);
        assertThat(row(code).soft()).isEqualTo(soft + allowed.better());
        assertThat(shifts(code).get(0)).satisfies(shift -> {
            assertThat(shift.officer()).isEqualTo(new OfficerCode(other));
            assertThat(shift.byHand()).isTrue();
            assertThat(shift.reasons()).extracting(Reason::key).startsWith("roster.why.by-hand");
        });
        assertThat(takeOver(code)).isEqualTo(5);
    }

    @Test
    void rules_that_collide_are_told_and_nothing_is_written() throws Exception {
        keep(rule("Đất đai một", DayPart.MORNING, Need.FIELD, SubjectField.LAND, OCTOBER, OCTOBER));
        keep(rule("Đất đai hai", DayPart.MORNING, Need.FIELD, SubjectField.LAND, OCTOBER, OCTOBER));
        keep(rule("Mọi ngày", DayPart.MORNING, Need.ANYBODY, null, OCTOBER.plusDays(6), OCTOBER.plusDays(6)));
        house.database().keep("update coverage_rule set days = 'EVERY' where name = 'Mọi ngày' and unit_code = 'TDAN'");
        ProposalCode code = propose(OCTOBER);
        think(code);
        assertThat(row(code).stage()).isEqualTo(ProposalStage.IMPOSSIBLE);
        assertThat(row(code).collisions())
                .extracting(Reason::key)
                .containsExactlyInAnyOrder("roster.collision.all-taken", "roster.collision.not-ordered");
        assertThat(row(code).collisions())
                .anySatisfy(reason -> assertThat(reason.arguments())
                        .contains(OCTOBER.plusDays(6).toString(), "Mọi ngày"))
                .anySatisfy(reason ->
                        assertThat(String.join(" ", reason.arguments())).contains("Hoàng Minh Đức", "Đất đai"));
        assertThat(shifts(code)).isEmpty();
        refused("roster.proposal.not-ready", () -> takeOver(code));
    }

    @Test
    void a_period_is_asked_for_that_lies_ahead_and_is_not_too_long() {
        refused("roster.period.in-the-past", () -> propose(TODAY.minusDays(1)));
        refused(
                "roster.period.ends-before-it-begins",
                () -> begin(new ProposeRoster(null, null, JULY, JULY.minusDays(1))));
        refused("roster.period.too-long", () -> begin(new ProposeRoster(null, null, JULY, JULY.plusDays(92))));
    }

    private static void stands(String officer, LocalDate trainedOn, SubjectField... fields) {
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.keep(
                        new KeepDutyOfficer(null, new OfficerCode(officer), trainedOn, null, Set.of(fields), true)));
    }

    private static void away(String officer, LocalDate from, LocalDate to) {
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.recordLeave(new RecordLeave(null, new OfficerCode(officer), from, to, LeaveKind.ANNUAL)));
    }

    private static KeepRule rule(
            String name, DayPart part, Need need, SubjectField field, LocalDate from, LocalDate to) {
        boolean morning = part == DayPart.MORNING;
        return new KeepRule(
                null,
                name,
                ReceptionPlace.ONE_STOP,
                part,
                LocalTime.of(morning ? 7 : 13, 30),
                LocalTime.of(morning ? 11 : 17, 30),
                DutyDays.WORKING,
                1,
                need,
                field,
                null,
                from,
                to);
    }

    private static String keep(KeepRule rule) {
        return house.as("vanphong", CoverageDesk.class, desk -> desk.keep(rule));
    }

    private static OrderCode order(LocalDate day) {
        return house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.orderWeekendDuty(
                        new OrderWeekendDuty(null, new OfficerCode("chutich"), TODAY, "Trực thứ bảy", Set.of(day))));
    }

    private static void assign(String officer, LocalDate day, DayPart part) {
        house.let(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.assignDuty(
                        new AssignDuty(null, new OfficerCode(officer), day, part, ReceptionPlace.ONE_STOP, null)));
    }

    private static ProposeRoster week(LocalDate monday) {
        return new ProposeRoster(null, null, monday, monday.plusDays(6));
    }

    private static ProposalCode propose(LocalDate monday) {
        return begin(week(monday));
    }

    private static ProposalCode begin(ProposeRoster command) {
        return house.as("vanphong", RosterFile.class, file -> file.begin(command));
    }

    private static void think(ProposalCode code) {
        Thinking.Found found = house.as("vanphong", RosterFile.class, file -> Thinking.over(file, code));
        house.let("vanphong", RosterFile.class, found::keep);
    }

    private static ProposalRow row(ProposalCode code) {
        return house.as("vanphong", RosterRegister.class, register -> register.row(code));
    }

    private static List<ProposedShiftRow> shifts(ProposalCode code) {
        return house.list("vanphong", RosterRegister.class, register -> register.shifts(code));
    }

    private static Consequences consequences(ProposalCode code, int ordinal, String officer) {
        return house.as(
                "vanphong", RosterDesk.class, desk -> desk.consequences(code, ordinal, new OfficerCode(officer)));
    }

    private static void replace(ProposalCode code, int ordinal, String officer) {
        int seen = row(code).version();
        house.let("vanphong", RosterDesk.class, desk -> desk.replace(code, seen, ordinal, new OfficerCode(officer)));
    }

    private static int takeOver(ProposalCode code) {
        int seen = row(code).version();
        return house.as("vanphong", RosterDesk.class, desk -> desk.takeOver(code, seen));
    }

    private static List<DutyRow> duty(LocalDate monday) {
        return house
                .list("vanphong", ScheduleRegister.class, register -> register.of(WARD, monday, monday.plusDays(6)))
                .stream()
                .flatMap(day -> day.duty().stream())
                .toList();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(constraint);
    }
}

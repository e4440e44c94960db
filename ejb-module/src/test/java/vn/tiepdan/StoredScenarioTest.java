package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.incident.ActivationRow;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.SignalIncident;
import vn.tiepdan.incident.SignalSource;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.AlertLevel;
import vn.tiepdan.scenario.CheckRow;
import vn.tiepdan.scenario.NoteRow;
import vn.tiepdan.scenario.NoteUrgency;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.ScenarioDesk;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.scenario.ScenarioRow;
import vn.tiepdan.scenario.WriteScenario;
import vn.tiepdan.shared.DomainException;

/** What the police prepare: plan, scenarios, check lists, notes; and a scenario that is used; on a real database. */
class StoredScenarioTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into officer (code, full_name) values ('congan', 'Ngô Tiến Dũng'), ('congan2', 'Vi Văn Hải')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (101, 'congan', 'TDAN', 'Công an', 'Police', '2024-01-01'), (102, 'congan2', 'TDAN', 'Công an', 'Police', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (101, 'congan', 'POLICE', 'TDAN', '2024-01-01'), (102, 'congan2', 'POLICE', 'TDAN', '2024-01-01')""", """
                insert into event_window (id, version, code, type, title, title_en, days_before, days_after) values
                    (1, 1, 'QH15-KH7', 'NA_SESSION', 'Kỳ họp thứ 7', '7th session', 10, 10)""", """
                insert into event_phase (id, window_id, ordinal, starts_on, ends_on) values (1, 1, 1, '2024-05-20', '2024-06-28')""", """
                insert into coordination_plan (id, version, code, unit_code, window_code, number, symbol, place, issued_month, issued_on,
                        title, signing_mode, signer, signer_name, signer_post, recorded_on, state, signed_on, sent_on)
                    values (1, 1, 'KH-TDAN-2024-1', 'TDAN', 'QH15-KH7', 58, 'KH-UBND', 'Thịnh Đán', '2024-06-01', '2024-06-05',
                        'Kế hoạch phối hợp', 'TM', 'chutich', 'Lê Quang Thịnh', 'Chủ tịch', '2024-06-01', 'ISSUED', '2024-06-05',
                        '2024-06-05')""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_plan_beside_the_wards_plan_is_approved_by_somebody_else() {
        refused("scenario.plan.no-such-ward-plan", () -> plan("KH-TDAN-2024-9"));
        refused("scenario.plan.ward-plan-missing", () -> plan(" "));
        PoliceCode plan = plan("KH-TDAN-2024-1");
        refused("scenario.plan.own", () -> police("congan", desk -> desk.approvePlan(plan, 1, "3/KH-CAP")));
        refused("scenario.stale", () -> police("chutich", desk -> desk.approvePlan(plan, 9, "3/KH-CAP")));
        police("chutich", desk -> desk.approvePlan(plan, 1, "3/KH-CAP"));
        refused(
                "scenario.plan.approved-already",
                () -> police("congan2", desk -> desk.approvePlan(plan, 2, "4/KH-CAP")));
        assertThat(house.list("chutich", ScenarioRegister.class, register -> register.plans(0, 9)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.isApproved()).isTrue();
                    assertThat(row.wardPlan()).isEqualTo("KH-TDAN-2024-1");
                });
        refused(
                "scenario.paper.not-found",
                () -> house.as("vanphong2", ScenarioRegister.class, register -> register.plan(plan)));
    }

    @Test
    void a_scenario_is_confirmed_exercised_used_and_reviewed() {
        PoliceCode plan = plan("KH-TDAN-2024-1");
        refused(
                "scenario.level.missing",
                () -> new WriteScenario("Đi Trung ương", "Thuê xe", null, "5", "Đón", "Đài", "Không ép"));
        PoliceCode code = house.as("congan", ScenarioDesk.class, desk -> desk.write(plan, scenario("Đi Trung ương")));
        police("congan", desk -> desk.ask(code, 1, "Công an thành phố", "Trực ban"));
        refused(
                "scenario.body.not-found",
                () -> police("congan", desk -> desk.confirmed(code, 2, 7, "Đội trưởng", TODAY)));
        refused(
                "scenario.day.in-future",
                () -> police("congan", desk -> desk.confirmed(code, 2, 1, "Đội trưởng", TODAY.plusDays(1))));
        police("congan", desk -> desk.confirmed(code, 2, 1, "Đội trưởng", TODAY));
        refused(
                "scenario.body.confirmed-already",
                () -> police("congan", desk -> desk.confirmed(code, 3, 1, "Đội trưởng", TODAY)));
        refused(
                "scenario.exercise.not-yet",
                () -> police("congan", desk -> desk.exercised(code, 3, TODAY.plusDays(3), "Tốt")));
        police("congan", desk -> desk.exercised(code, 3, TODAY.plusDays(3), null));
        assertThat(row(code))
                .extracting(ScenarioRow::unconfirmed, ScenarioRow::exerciseOn)
                .containsExactly(0L, TODAY.plusDays(3));

        IncidentCode incident = incident();
        refused(
                "incident.scenario.not-approved",
                () -> incident("congan", desk -> desk.activate(incident, version(incident), code)));
        police("chutich", desk -> desk.approvePlan(plan, 1, "3/KH-CAP"));
        incident("congan", desk -> desk.activate(incident, version(incident), code));
        refused(
                "incident.scenario.active-already",
                () -> incident("congan", desk -> desk.activate(incident, version(incident), code)));
        ActivationRow used = used(incident);
        refused(
                "incident.scenario.not-found",
                () -> incident("congan", desk -> desk.review(incident, version(incident), 999, "Tốt", "Xe")));
        incident("congan", desk -> desk.review(incident, version(incident), used.number(), "Đến kịp", "Cần thêm xe"));
        refused(
                "incident.review.already",
                () -> incident("congan", desk -> desk.review(incident, version(incident), used.number(), "A", "B")));
        assertThat(house.list("congan", IncidentRegister.class, register -> register.uses(code)))
                .extracting(ActivationRow::wentWell, ActivationRow::toImprove)
                .containsExactly(tuple("Đến kịp", "Cần thêm xe"));
    }

    @Test
    void what_is_checked_daily_is_open_again_the_next_day() {
        refused(
                "scenario.check.stage-missing",
                () -> police("congan", desk -> desk.addCheck(PhaseStage.GAP, "Kiểm tra")));
        police("congan", desk -> desk.addCheck(PhaseStage.BEFORE, "Rà soát địa bàn"));
        police("congan", desk -> desk.addCheck(PhaseStage.DURING, "Trực ban"));
        List<CheckRow> daily = checks(PhaseStage.DURING);
        police("congan", desk -> desk.tick(daily.get(0).number(), "Đủ người"));
        police("congan", desk -> desk.tick(checks(PhaseStage.BEFORE).get(0).number(), null));
        police("congan2", desk -> desk.tick(daily.get(0).number(), "Lần nữa"));
        assertThat(checks(PhaseStage.DURING))
                .extracting(CheckRow::markedByName, CheckRow::remark)
                .containsExactly(tuple("Ngô Tiến Dũng", "Đủ người"));
        house.day(TODAY.plusDays(1));
        assertThat(checks(PhaseStage.DURING).get(0).isMarked()).isFalse();
        assertThat(checks(PhaseStage.BEFORE).get(0).isMarked()).isTrue();
        refused("scenario.check.not-found", () -> police("congan", desk -> desk.tick(999, null)));
        police("congan", desk -> desk.dropCheck(daily.get(0).number()));
        assertThat(checks(PhaseStage.DURING)).isEmpty();
    }

    @Test
    void a_note_is_for_few_and_says_who_read_it() {
        refused("scenario.note.nobody", () -> note(Set.of()));
        refused("scenario.note.of-another-unit", () -> note(Set.of(new OfficerCode("vanphong2"))));
        PoliceCode code = note(Set.of(new OfficerCode("chutich")));
        assertThat(house.count("vanphong", ScenarioRegister.class, ScenarioRegister::countNotes))
                .isZero();
        assertThat(house.count("chutich", ScenarioRegister.class, ScenarioRegister::countUnreadNotes))
                .isEqualTo(1);
        house.let("vanphong", ScenarioDesk.class, desk -> desk.read(code));
        house.let("chutich", ScenarioDesk.class, desk -> desk.read(code));
        assertThat(house.count("chutich", ScenarioRegister.class, ScenarioRegister::countUnreadNotes))
                .isZero();
        assertThat(house.list("congan", ScenarioRegister.class, register -> register.notes(0, 9)))
                .singleElement()
                .satisfies(row -> assertThat(row.readers()).singleElement().satisfies(reader -> {
                    assertThat(reader.name()).isEqualTo("Lê Quang Thịnh");
                    assertThat(reader.at()).isNotNull();
                }))
                .extracting(NoteRow::mine)
                .isEqualTo(true);
    }

    private PoliceCode plan(String wardPlan) {
        return house.as("congan", ScenarioDesk.class, desk -> desk.draftPlan("Kế hoạch bảo đảm trật tự", wardPlan));
    }

    private static WriteScenario scenario(String title) {
        return new WriteScenario(
                title,
                "Nhiều người thuê xe",
                AlertLevel.MEDIUM,
                "5 cán bộ",
                "Gặp, giải thích",
                "Điện thoại trực ban",
                "Không ép ai về");
    }

    private IncidentCode incident() {
        IncidentCode code = house.as(
                "congan",
                IncidentDesk.class,
                desk -> desk.signal(
                        null,
                        new SignalIncident(
                                Destination.CENTRAL, "Bến xe", SignalSource.TIP, 12, "đếm", 0, null, "Thuê xe", null)));
        incident(
                "congan",
                desk -> desk.confirm(code, 1, Destination.CENTRAL, null, "Bến xe", 12, "đếm", 0, null, "Bồi thường"));
        return code;
    }

    private int version(IncidentCode incident) {
        return house.as("congan", IncidentRegister.class, register -> register.row(incident))
                .version();
    }

    private ActivationRow used(IncidentCode incident) {
        return house.list("congan", IncidentRegister.class, register -> register.activations(incident))
                .get(0);
    }

    private PoliceCode note(Set<OfficerCode> readers) {
        return house.as(
                "congan", ScenarioDesk.class, desk -> desk.note(NoteUrgency.URGENT, "Có nhóm thuê xe", readers));
    }

    private List<CheckRow> checks(PhaseStage stage) {
        return house.list("congan", ScenarioRegister.class, register -> register.checks(stage));
    }

    private ScenarioRow row(PoliceCode code) {
        return house.as("congan", ScenarioRegister.class, register -> register.scenario(code));
    }

    private void police(String officer, Consumer<ScenarioDesk> deed) {
        house.let(officer, ScenarioDesk.class, deed);
    }

    private void incident(String officer, Consumer<IncidentDesk> deed) {
        house.let(officer, IncidentDesk.class, deed);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

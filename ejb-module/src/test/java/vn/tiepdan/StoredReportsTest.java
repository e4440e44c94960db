package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.briefing.AnswerRow;
import vn.tiepdan.briefing.AnswerState;
import vn.tiepdan.briefing.AskReport;
import vn.tiepdan.briefing.CaseLine;
import vn.tiepdan.briefing.DailyDrafting;
import vn.tiepdan.briefing.DecideReport;
import vn.tiepdan.briefing.FactName;
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.ReportFilter;
import vn.tiepdan.briefing.ReportKind;
import vn.tiepdan.briefing.ReportPapers;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.ReportRow;
import vn.tiepdan.briefing.ReportRule;
import vn.tiepdan.briefing.ReportSpan;
import vn.tiepdan.briefing.ReportText;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.briefing.RequestRegister;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.notice.NoticeRow;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.occasion.OccasionDesk;
import vn.tiepdan.occasion.OpenWindow;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowType;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.situation.IndicatorName;
import vn.tiepdan.situation.IndicatorRegister;
import vn.tiepdan.situation.IndicatorRow;

/** Reports are drafted from the registers, handed in, read, decided on and consolidated; on a real database. */
class StoredReportsTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final WindowCode WINDOW = new WindowCode("QH15-KH7");

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TPTN', 'Thành phố Thái Nguyên', 'City', 'CITY', '2010-01-01'),
                    ('TDAN-CM', 'Công chức chuyên môn', 'Specialists', 'SPECIALISTS', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01'), ('TDAN-CM', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('thanhpho', 'Vũ Thành Phố'), ('chutich2', 'Ngô Văn Tân')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (800, 'thanhpho', 'CITY', 'TPTN', '2024-01-01'), (801, 'chutich2', 'CHAIR', 'TTHINH', '2024-01-01'),
                    (802, 'vanphong2', 'OSU', 'TTHINH', '2024-01-01')""");
        house.let(
                "chutich",
                OccasionDesk.class,
                desk -> desk.open(new OpenWindow(
                        WINDOW,
                        WindowType.NA_SESSION,
                        "Kỳ họp thứ 7",
                        "Session 7",
                        10,
                        10,
                        List.of(
                                new OpenWindow.Phase(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 6, 8)),
                                new OpenWindow.Phase(LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 28))))));
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_zero_report_is_drafted_by_itself_once_at_its_hour() throws Exception {
        house.moment(TODAY.atTime(15, 59));
        round();
        assertThat(daily()).isEmpty();
        house.moment(TODAY.atTime(16, 0));
        round();
        round();
        assertThat(daily())
                .extracting(ReportRow::code, ReportRow::draftedByName, ReportRow::isSubmitted)
                .containsExactly(tuple(new ReportCode("BC-TDAN-20240618-1"), null, false));
        ReportText text = text("vanphong", "BC-TDAN-20240618-1");
        assertThat(text.whole().isZero()).isTrue();
        assertThat(text.whole().number(FactName.VISITS)).isZero();
        assertThat(text.cases()).isEmpty();
        submit("BC-TDAN-20240618-1");
        assertThat(pdf("BC-TDAN-20240618-1"))
                .contains("không có lượt tiếp công dân", "Vụ việc đông người, phức tạp", "Không có.");
    }

    @Test
    void outside_the_phases_none_is_drafted_by_itself() {
        house.moment(LocalDate.of(2024, 6, 12).atTime(17, 0));
        round();
        assertThat(house.list(
                        "vanphong",
                        ReportRegister.class,
                        register -> register.find(new ReportFilter(WARD, null, null, null, false), 0, 9)))
                .isEmpty();
    }

    @Test
    void facts_are_those_of_the_open_book_and_a_denunciation_changes_none() {
        house.come(PetitionKind.COMPLAINT);
        house.handOver(house.come(PetitionKind.RECOMMENDATION), PetitionKind.RECOMMENDATION);
        house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.group(PetitionKind.COMPLAINT, "Đền bù đường", null)));
        String code = draft();
        ReportSpan before = text("vanphong", code).whole();
        assertThat(before.number(FactName.VISITS)).isEqualTo(3);
        assertThat(before.number(FactName.PEOPLE)).isEqualTo(8);
        assertThat(before.number(FactName.GROUPS)).isEqualTo(1);
        assertThat(before.number(FactName.GROUP_PEOPLE)).isEqualTo(6);
        assertThat(before.number(FactName.PETITIONS)).isEqualTo(1);
        assertThat(before.number(FactName.RECOMMENDATIONS)).isEqualTo(1);
        house.come(PetitionKind.DENUNCIATION);
        house.come(null);
        int version = text("vanphong", code).row().version();
        house.let("vanphong", ReportDesk.class, desk -> desk.count(new ReportCode(code), version));
        assertThat(text("vanphong", code).whole().numbers()).isEqualTo(before.numbers());
    }

    @Test
    void gatherings_and_hot_spots_are_counted_and_a_day_with_one_is_no_zero_report() throws Exception {
        String code = draft();
        assertThat(text("vanphong", code).whole().isZero()).isTrue();
        gathering();
        house.database().keep("""
                insert into hot_spot (id, version, code, unit_code, title, reason, reached_rule, opened_by, opened_on)
                values (9001, 1, 'DN-TDAN-2024-1', 'TDAN', 'Đền bù đường', 'Nhiều người, nhiều lượt', true, 'chutich', '2024-06-17')""");
        int version = text("vanphong", code).row().version();
        house.let("vanphong", ReportDesk.class, desk -> desk.count(new ReportCode(code), version));
        ReportSpan whole = text("vanphong", code).whole();
        assertThat(whole.number(FactName.INCIDENTS)).isEqualTo(1);
        assertThat(whole.number(FactName.HOT_SPOTS)).isEqualTo(1);
        assertThat(whole.number(FactName.RETURNED_PEOPLE)).isZero();
        assertThat(whole.isZero()).isFalse();
    }

    @Test
    void a_hot_spot_about_a_case_that_is_hidden_from_somebody_stands_in_no_report() throws Exception {
        MatterCode open = caseOf(PetitionKind.COMPLAINT, "Mương tổ 8");
        MatterCode hidden = caseOf(PetitionKind.COMPLAINT, "Thu hồi đất tổ 9");
        house.database().keep("""
                insert into hot_spot (id, version, code, unit_code, title, reason, reached_rule, opened_by, opened_on) values
                    (9001, 1, 'DN-TDAN-2024-1', 'TDAN', 'Mương', 'Nhiều người', true, 'chutich', '2024-06-17'),
                    (9002, 1, 'DN-TDAN-2024-2', 'TDAN', 'Đất', 'Nhiều người', true, 'chutich', '2024-06-17')""", """
                insert into hot_spot_case (hot_spot_id, matter_code) values (9001, '%s'), (9002, '%s')""".formatted(open, hidden), """
                insert into visit_concern (visit_id, officer_code)
                select v.id, 'phochutich' from visit v where v.matter_code = '%s'""".formatted(hidden));
        assertThat(text("vanphong", draft()).whole().number(FactName.HOT_SPOTS)).isEqualTo(1);
    }

    private void gathering() {
        house.as("vanphong", IncidentDesk.class, desk -> desk.signal(WARD, Told.gathering(Destination.CITY, 12)));
    }

    @Test
    void a_large_case_stands_in_it_and_asks_for_a_proposal() throws Exception {
        group();
        String code = draft();
        assertThat(text("vanphong", code).cases())
                .extracting(CaseLine::people, CaseLine::large, CaseLine::complex, CaseLine::matter)
                .containsExactly(tuple(6, true, false, null));
        refused("briefing.proposal-missing", () -> submit(code));
        refused(
                "briefing.proposal.what-missing",
                () -> act(code, desk -> desk.propose(new ReportCode(code), version(code), " ", null, null, null)));
        act(
                code,
                desk -> desk.propose(
                        new ReportCode(code),
                        version(code),
                        "Đối thoại tại phường",
                        "Nhanh",
                        "Cần tỉnh dự",
                        "Hội trường"));
        submit(code);
        assertThat(pdf(code)).contains("Đối thoại tại phường", "6 người", "đông người");
    }

    @Test
    void a_case_listed_by_hand_is_shown_to_who_sees_it_and_a_confidential_one_never() throws Exception {
        MatterCode open = caseOf(PetitionKind.COMPLAINT, "Mương tổ 8");
        MatterCode sealed = caseOf(PetitionKind.DENUNCIATION, "Thu chi tổ dân phố");
        String code = draft();
        refused(
                "briefing.case.confidential",
                () -> act(code, desk -> desk.listCase(new ReportCode(code), version(code), sealed, null)));
        act(code, desk -> desk.listCase(new ReportCode(code), version(code), open, "Ba lần hòa giải chưa xong"));
        assertThat(text("vanphong", code).cases())
                .extracting(CaseLine::matter, CaseLine::title, CaseLine::complex)
                .containsExactly(tuple(open, "Mương tổ 8", true));
        house.database().keep("""
                insert into visit_concern (visit_id, officer_code)
                select v.id, 'phochutich' from visit v where v.matter_code = '%s'""".formatted(open));
        assertThat(text("phochutich", code).cases()).isEmpty();
        assertThat(text("vanphong", code).cases()).hasSize(1);
        act(code, desk -> desk.dropCase(new ReportCode(code), version(code), open));
        assertThat(text("vanphong", code).cases()).isEmpty();
    }

    @Test
    void a_watched_case_is_drawn_in_with_its_grounds_although_nobody_came_with_it() throws Exception {
        MatterCode watched = caseOf(PetitionKind.COMPLAINT, "Mương tổ 8");
        MatterCode sealed = caseOf(PetitionKind.DENUNCIATION, "Thu chi tổ dân phố");
        MatterCode over = caseOf(PetitionKind.COMPLAINT, "Lối đi tổ 3");
        watch(1, watched, "COMPLEX", TODAY.minusDays(9), TODAY.plusDays(60), null);
        watch(2, watched, "PROLONGED", TODAY.minusDays(9), TODAY.plusDays(60), null);
        watch(3, sealed, "PROLONGED", TODAY.minusDays(9), TODAY.plusDays(60), null);
        watch(4, over, "PROLONGED", TODAY.minusDays(90), TODAY.plusDays(60), TODAY.minusDays(2));
        String code = draft();
        assertThat(text("vanphong", code).cases())
                .extracting(
                        CaseLine::matter, CaseLine::title, CaseLine::large, CaseLine::complex, CaseLine::otherGrounds)
                .containsExactly(tuple(watched, "Mương tổ 8", false, true, List.of(WatchGround.PROLONGED)));
        refused(
                "briefing.case.stays",
                () -> act(code, desk -> desk.dropCase(new ReportCode(code), version(code), watched)));
        refused("briefing.proposal-missing", () -> submit(code));
        act(code, desk -> desk.listCase(new ReportCode(code), version(code), watched, "Chờ kết quả đo đạc"));
        act(code, desk -> desk.propose(new ReportCode(code), version(code), "Đối thoại", null, null, null));
        act(code, desk -> desk.count(new ReportCode(code), version(code)));
        submit(code);
        assertThat(pdf(code)).contains("Mương tổ 8", "phức tạp, kéo dài", "Chờ kết quả đo đạc");
    }

    @Test
    void it_counts_complaints_taken_up_in_time_and_how_long_a_case_took_from_its_first_day() throws Exception {
        house.accept(house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(Told.letter(), Told.petition(PetitionKind.COMPLAINT))));
        MatterCode settled = caseOf(PetitionKind.RECOMMENDATION, "Mương tổ 8");
        MatterCode open = caseOf(PetitionKind.RECOMMENDATION, "Lối đi tổ 3");
        house.database()
                .keep(
                        "update visit set visited_on = '2024-06-06', stage = 'ANSWERED', closed_on = '2024-06-18' where matter_code = '%s'"
                                .formatted(settled));
        ReportSpan whole = text("vanphong", draft()).whole();
        assertThat(whole.number(FactName.ACCEPTED_ON_TIME)).isEqualTo(1);
        assertThat(whole.number(FactName.ACCEPTED_LATE)).isZero();
        assertThat(whole.number(FactName.SETTLED_CASES)).isEqualTo(1);
        assertThat(whole.number(FactName.SETTLED_DAYS)).isEqualTo(12);
        assertThat(house.list("vanphong", IndicatorRegister.class, register -> register.of(WARD, TODAY, TODAY)))
                .filteredOn(row ->
                        row.name() == IndicatorName.ACCEPTED_IN_TIME || row.name() == IndicatorName.SETTLED_WITHIN)
                .extracting(IndicatorRow::now, IndicatorRow::yearBefore)
                .containsExactly(tuple(100L, null), tuple(12L, null));
        house.database().keep("update visit set matter_code = '%s' where matter_code = '%s'".formatted(settled, open));
        int seen = version("BC-TDAN-20240618-1");
        act("", desk -> desk.count(new ReportCode("BC-TDAN-20240618-1"), seen));
        assertThat(text("vanphong", "BC-TDAN-20240618-1").whole().number(FactName.SETTLED_CASES))
                .isZero();
    }

    @Test
    void a_case_that_is_watched_no_longer_leaves_the_draft_and_one_written_about_stays() throws Exception {
        MatterCode gone = caseOf(PetitionKind.COMPLAINT, "Mương tổ 8");
        MatterCode kept = caseOf(PetitionKind.COMPLAINT, "Lối đi tổ 3");
        watch(1, gone, "PROLONGED", TODAY.minusDays(9), TODAY.plusDays(60), null);
        watch(2, kept, "PROLONGED", TODAY.minusDays(9), TODAY.plusDays(60), null);
        String code = draft();
        act(code, desk -> desk.listCase(new ReportCode(code), version(code), kept, "Hai hộ chưa thống nhất"));
        house.database().keep("""
                update case_watch set state = 'ENDED', ended_by = 'chutich', ended_on = '2024-06-17', end_reason = 'Đã giải quyết'""");
        act(code, desk -> desk.count(new ReportCode(code), version(code)));
        assertThat(text("vanphong", code).cases())
                .extracting(CaseLine::matter, CaseLine::isDrawn, CaseLine::complex, CaseLine::situation)
                .containsExactly(tuple(kept, false, true, "Hai hộ chưa thống nhất"));
        act(code, desk -> desk.dropCase(new ReportCode(code), version(code), kept));
        assertThat(text("vanphong", code).cases()).isEmpty();
    }

    private void watch(int id, MatterCode matter, String ground, LocalDate from, LocalDate until, LocalDate ended)
            throws Exception {
        house.database().keep("""
                insert into case_watch (id, version, unit_code, matter_code, ground, state, people, visits, overdue_days, age_days, over_level,
                    criteria, decided_by, decided_on, review_on, ended_by, ended_on, end_reason)
                values (%d, 1, 'TDAN', '%s', '%s', '%s', 1, 1, 0, 800, 0, %s, 'chutich', '%s', '%s', %s)""".formatted(
                        9000 + id,
                        matter,
                        ground,
                        ended == null ? "CONFIRMED" : "ENDED",
                        ground.equals("COMPLEX") ? "'SEVERAL_PLACES'" : "null",
                        from,
                        until,
                        ended == null ? "null, null, null" : "'chutich', '" + ended + "', 'Đã giải quyết'"));
    }

    @Test
    void who_came_is_named_in_none_of_its_texts() {
        house.come(PetitionKind.COMPLAINT);
        String code = draft();
        refused(
                "protection.text-names-author",
                () -> act(
                        code,
                        desk -> desk.judge(new ReportCode(code), version(code), "Bà " + Told.NAME + " bức xúc", null)));
    }

    /** What the ward's plan asks for on that day: a report to the chair. */
    private TaskCode duty(LocalDate day) {
        return house.as(
                "chutich",
                TaskDesk.class,
                desk -> desk.give(new GiveTask(
                        WARD,
                        TaskMode.ASSIGNMENT,
                        new UnitCode("TDAN-CM"),
                        Set.of(),
                        null,
                        "Mỗi ngày một báo cáo",
                        day,
                        new TaskOrigin(OriginKind.PLAN, "KH-TDAN-2024-1", "II.2.d"),
                        "R94")));
    }

    @Test
    void what_was_handed_in_stays_and_a_correction_is_another_edition() throws Exception {
        String code = draft();
        act(code, desk -> desk.judge(new ReportCode(code), version(code), "Ổn định", null));
        refused("briefing.correct.draft", () -> correct(code, "Thiếu một lượt"));
        TaskCode today = duty(TODAY);
        TaskCode tomorrow = duty(TODAY.plusDays(1));
        submit(code);
        DutyRow done = house.as("vanphong", TaskRegister.class, register -> register.row(today));
        assertThat(done).extracting(DutyRow::state, DutyRow::evidence).containsExactly(TaskState.REPORTED, code);
        assertThat(house.as("vanphong", TaskRegister.class, register -> register.row(tomorrow))
                        .state())
                .isEqualTo(TaskState.ASSIGNED);
        refused(
                "briefing.submitted",
                () -> act(code, desk -> desk.judge(new ReportCode(code), version(code), "Khác", null)));
        refused("briefing.submitted", () -> submit(code));
        refused("briefing.correct.without-reason", () -> correct(code, " "));
        house.come(PetitionKind.COMPLAINT);
        String next = correct(code, "Thiếu một lượt");
        refused("briefing.correct.begun", () -> correct(code, "Nữa"));
        ReportText corrected = text("vanphong", next);
        assertThat(corrected.row().edition()).isEqualTo(2);
        assertThat(corrected.assessment()).isEqualTo("Ổn định");
        assertThat(corrected.whole().number(FactName.VISITS)).isEqualTo(1);
        assertThat(text("vanphong", code).whole().number(FactName.VISITS)).isZero();
        assertThat(corrected.editions()).containsExactly(new ReportCode(code), new ReportCode(next));
        assertThat(text("vanphong", code).row().newest()).isFalse();
        for (String change : List.of(
                "update report set assessment = 'x' where code = '" + code + "'",
                "update report_fact set number = 9 where report_id = (select id from report where code = '" + code
                        + "')",
                "insert into report_proposal (report_id, ordinal, what) select id, 1, 'x' from report where code = '"
                        + code + "'")) {
            assertThat(house.database().refusal(change).constraint()).isEqualTo("report_submitted_stays_ck");
        }
        assertThat(house.database().refusal("""
                                insert into report (id, version, code, unit_code, kind, from_day, to_day, edition, drafted_at, counted_at)
                                values (9000, 1, 'BC-TDAN-20240618-9', 'TDAN', 'DAILY', '2024-06-18', '2024-06-18', 1, now(), now())""").constraint()).isEqualTo("report_edition_uq");
    }

    @Test
    void drafts_are_seen_at_the_ward_and_what_was_handed_in_also_above() {
        String code = draft();
        for (String other : List.of("thanhpho", "vanphong2", "motcua", "hoidong")) {
            refused("briefing.not-found", () -> text(other, code));
        }
        submit(code);
        assertThat(text("thanhpho", code).row().isSubmitted()).isTrue();
        assertThat(text("hoidong", code).row().isSubmitted()).isTrue();
        refused("briefing.not-found", () -> text("vanphong2", code));
        refused("briefing.not-found", () -> text("motcua", code));
        assertThat(house.count(
                        "thanhpho",
                        ReportRegister.class,
                        register -> register.count(new ReportFilter(null, ReportKind.DAILY, TODAY, TODAY, false))))
                .isEqualTo(1);
    }

    @Test
    void the_chair_reads_decides_and_each_decision_is_a_task() {
        group();
        String code = draft();
        act(code, desk -> desk.propose(new ReportCode(code), version(code), "Đối thoại", null, null, null));
        refused("briefing.not-found", () -> decide(code, 0, TODAY));
        submit(code);
        open("vanphong", code);
        assertThat(text("vanphong", code).row().isRead()).isFalse();
        open("chutich", code);
        assertThat(text("vanphong", code).row().readByName()).isEqualTo("Lê Quang Thịnh");
        assertThat(text("vanphong", code).reads()).hasSize(2);
        refused("briefing.decision.due-past", () -> decide(code, 0, TODAY.minusDays(1)));
        decide(code, 0, TODAY.plusDays(2));
        refused("briefing.stale", () -> decide(code, 0, TODAY.plusDays(2)));
        assertThat(text("vanphong", code).decisions()).singleElement().satisfies(line -> assertThat(line.task())
                .isNotNull());
        assertThat(house.list("chutich", TaskRegister.class, register -> register.from(OriginKind.DAILY_REPORT, code)))
                .singleElement()
                .satisfies(task -> assertThat(task.what()).isEqualTo("Mời các hộ đối thoại"));
    }

    @Test
    void a_report_left_unread_is_told_of_after_the_hours_of_the_ward() throws Exception {
        refused("briefing.rule.hours-backwards", () -> new ReportRule(0, LocalTime.of(16, 0), LocalTime.of(15, 0), 2));
        refused(
                "briefing.rule.unread-out-of-range",
                () -> new ReportRule(0, LocalTime.of(16, 0), LocalTime.of(17, 0), 100));
        house.let(
                "vanphong",
                ReportDesk.class,
                desk -> desk.rule(WARD, new ReportRule(0, LocalTime.of(15, 0), LocalTime.of(15, 30), 3)));
        refused(
                "briefing.rule.stale",
                () -> house.let(
                        "vanphong",
                        ReportDesk.class,
                        desk -> desk.rule(WARD, new ReportRule(0, LocalTime.of(15, 0), LocalTime.of(15, 30), 1))));
        house.moment(TODAY.atTime(15, 0));
        String code = draft();
        submit(code);
        house.moment(TODAY.atTime(17, 59));
        round();
        assertThat(house.database().read("select count(*) from report_alert")).containsExactly("0");
        house.moment(TODAY.atTime(18, 0));
        round();
        round();
        assertThat(house.database().read("select count(*) from report_alert")).containsExactly("1");
        assertThat(text("vanphong", code).row().unreadSince()).isNotNull();
        assertThat(house.as("vanphong", ReportRegister.class, register -> register.daily(WARD))
                        .unread())
                .isEqualTo(1);
        assertThat(work("chutich")).isEqualTo(new Work(0, 1, 0));
        open("chutich", code);
        assertThat(work("chutich")).isNull();
        assertThat(text("vanphong", code).row().unreadSince()).isNull();
    }

    @Test
    void a_closing_report_counts_each_stage_apart_and_tells_what_was_learnt() throws Exception {
        house.come(PetitionKind.COMPLAINT);
        String code = house.as("vanphong", ReportDesk.class, desk -> desk.closing(WARD, WINDOW))
                .value();
        ReportText text = text("vanphong", code);
        assertThat(text.spans())
                .extracting(ReportSpan::stage, span -> span.number(FactName.VISITS))
                .containsExactly(
                        tuple(null, 1L),
                        tuple(PhaseStage.BEFORE, 0L),
                        tuple(PhaseStage.DURING, 0L),
                        tuple(PhaseStage.GAP, 0L),
                        tuple(PhaseStage.DURING, 1L));
        refused("briefing.lessons-missing", () -> submit(code));
        assertThat(text("vanphong", code).whole().number(FactName.OVERDUE))
                .as("what falls due before the event ends is not overdue today")
                .isZero();
        act(code, desk -> desk.judge(new ReportCode(code), version(code), null, "Trực đủ người hai đợt"));
        submit(code);
        assertThat(house.list("chutich", NoticeRegister.class, register -> register.find(0, 50)))
                .extracting(NoticeRow::words, NoticeRow::subjectCode)
                .containsOnlyOnce(tuple("briefing.news.submitted", code));
        assertThat(pdf(code)).contains("Tổng kết công tác tiếp công dân", "Đợt 1", "Đợt 2", "Trực đủ người hai đợt");
        byte[] file = house.as("vanphong", ReportPapers.class, papers -> papers.workbook(new ReportCode(code)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet numbers = workbook.getSheetAt(0);
            assertThat(numbers.getRow(2).getLastCellNum()).isEqualTo((short) 6);
            assertThat(numbers.getRow(3).getCell(5).getNumericCellValue()).isEqualTo(1);
        }
        assertThat(house.as(
                                "vanphong",
                                ReportPapers.class,
                                papers -> papers.print(new ReportCode(code), OutputFormat.DOCX))
                        .bytes())
                .isNotEmpty();
    }

    @Test
    void a_week_is_counted_as_a_whole_and_a_day_to_come_is_not() {
        house.come(PetitionKind.COMPLAINT);
        String code = house.as("vanphong", ReportDesk.class, desk -> desk.weekly(WARD, TODAY))
                .value();
        ReportText text = text("vanphong", code);
        assertThat(text.row().from()).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(text.row().to()).isEqualTo(LocalDate.of(2024, 6, 23));
        assertThat(text.whole().number(FactName.VISITS)).isEqualTo(1);
        refused(
                "briefing.day-ahead",
                () -> house.as("vanphong", ReportDesk.class, desk -> desk.daily(WARD, TODAY.plusDays(1))));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.as("vanphong2", ReportDesk.class, desk -> desk.daily(WARD, TODAY)));
    }

    @Test
    void the_city_asks_receives_sends_back_and_consolidates() throws Exception {
        house.come(PetitionKind.COMPLAINT);
        refused("briefing.request.units-missing", () -> ask(TODAY.plusDays(3)));
        refused("briefing.request.due-past", () -> ask(TODAY.minusDays(1), "TDAN"));
        refused("briefing.request.not-a-ward", () -> ask(TODAY.plusDays(3), "TPTN"));
        String request = ask(TODAY.plusDays(3), "TDAN", "TTHINH");
        assertThat(request).isEqualTo("YB-TPTN-2024-0001");
        refused(
                "briefing.request.not-found",
                () -> house.as("vanphong", ReportDesk.class, desk -> desk.asked(WARD, "YB-TPTN-2024-0009")));
        String one = answer("vanphong", "chutich", WARD, request);
        assertThat(text("vanphong", one).row().request()).isEqualTo(request);
        refused("briefing.send.sent", () -> send("chutich", one));
        refused("briefing.return.without-reason", () -> sendBack(request, WARD, " "));
        sendBack(request, WARD, "Thiếu số kỳ tiếp");
        refused("briefing.answer.not-sent", () -> receive(request, WARD));
        refused("briefing.send.same-edition", () -> send("chutich", one));
        String two = correct(one, "Bổ sung");
        submit(two);
        int before = seen(request, WARD);
        send("chutich", two);
        refused(
                "briefing.answer.stale",
                () -> house.let("thanhpho", RequestDesk.class, desk -> desk.receive(request, WARD, before)));
        refused(
                "briefing.request.stale",
                () -> house.let("thanhpho", RequestDesk.class, desk -> desk.consolidate(request, 99)));
        refused("briefing.request.incomplete", () -> consolidate(request));
        receive(request, WARD);
        String other = answer("vanphong2", "chutich2", new UnitCode("TTHINH"), request);
        assertThat(other).isNotNull();
        receive(request, new UnitCode("TTHINH"));
        house.let("thanhpho", RequestRegister.class, register -> assertThat(register.sums(request))
                .containsEntry(FactName.VISITS, 1L)
                .doesNotContainKey(FactName.WAIT_AVERAGE));
        consolidate(request);
        refused("briefing.request.consolidated", () -> sendBack(request, WARD, "Muộn"));
        assertThat(house.list("thanhpho", RequestRegister.class, register -> register.answers(request)))
                .extracting(AnswerRow::unit, AnswerRow::state)
                .containsExactly(
                        tuple(WARD, AnswerState.RECEIVED), tuple(new UnitCode("TTHINH"), AnswerState.RECEIVED));
        assertThat(house.list("vanphong", RequestRegister.class, register -> register.answers(request)))
                .extracting(AnswerRow::unit)
                .containsExactly(WARD);
        refused(
                "briefing.request.not-found",
                () -> house.as("vanphong", RequestRegister.class, register -> register.sums(request)));
        byte[] file = house.as("thanhpho", ReportPapers.class, papers -> papers.consolidation(request));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
        }
        assertThat(house.count("thanhpho", RequestRegister.class, RequestRegister::count))
                .isEqualTo(1);
        assertThat(house.list("vanphong", RequestRegister.class, register -> register.find(0, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.isConsolidated()).isTrue());
    }

    @Test
    void an_answer_past_its_day_is_owed() {
        ask(TODAY, "TDAN");
        house.day(TODAY.plusDays(1));
        assertThat(house.as("vanphong", RequestRegister.class, register -> register.owed(WARD))
                        .overdue())
                .isEqualTo(1);
        assertThat(house.list("thanhpho", RequestRegister.class, register -> register.find(0, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.overdue()).isTrue());
    }

    // ---- words of the tests ----

    private void round() {
        house.let("vanphong", DailyDrafting.class, DailyDrafting::work);
    }

    private List<ReportRow> daily() {
        return house.list(
                "vanphong",
                ReportRegister.class,
                register -> register.find(new ReportFilter(WARD, ReportKind.DAILY, TODAY, TODAY, false), 0, 9));
    }

    private void group() {
        house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.group(PetitionKind.COMPLAINT, "Đền bù đường", null)));
    }

    private MatterCode caseOf(PetitionKind kind, String title) throws Exception {
        house.as("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(kind, null, title)));
        return new MatterCode(house.database()
                .read("select code from matter order by id desc limit 1")
                .get(0));
    }

    private String draft() {
        return house.as("vanphong", ReportDesk.class, desk -> desk.daily(WARD, TODAY))
                .value();
    }

    private ReportText text(String officer, String code) {
        return house.as(officer, ReportRegister.class, register -> register.text(new ReportCode(code)));
    }

    private int version(String code) {
        return text("vanphong", code).row().version();
    }

    private void act(String code, Consumer<ReportDesk> deed) {
        house.let("vanphong", ReportDesk.class, deed);
    }

    private void submit(String code) {
        submit("vanphong", code);
    }

    private void submit(String officer, String code) {
        int seen = text(officer, code).row().version();
        house.let(officer, ReportDesk.class, desk -> desk.submit(new ReportCode(code), seen));
    }

    private String correct(String code, String reason) {
        int seen = version(code);
        return house.as("vanphong", ReportDesk.class, desk -> desk.correct(new ReportCode(code), seen, reason))
                .value();
    }

    private void open(String officer, String code) {
        house.let(officer, ReportDesk.class, desk -> desk.opened(new ReportCode(code)));
    }

    private void decide(String code, int seen, LocalDate due) {
        house.as(
                "chutich",
                ReportDesk.class,
                desk -> desk.decide(
                        new ReportCode(code),
                        seen,
                        new DecideReport("Mời các hộ đối thoại", new UnitCode("TDAN-CM"), null, due)));
    }

    private Work work(String officer) throws Exception {
        WorkAsked question = new WorkAsked(TODAY, TODAY.minusDays(1));
        Class<?> observer = Class.forName("vn.tiepdan.briefing.WorkOfReports");
        house.as(officer, observer, bean -> {
            try {
                var asked = observer.getDeclaredMethod("asked", WorkAsked.class);
                asked.setAccessible(true);
                return asked.invoke(bean, question);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return question.work().get(new OfficerCode(officer));
    }

    private String ask(LocalDate due, String... wards) {
        Set<UnitCode> units = Set.of(List.of(wards).stream().map(UnitCode::new).toArray(UnitCode[]::new));
        return house.as(
                "thanhpho",
                RequestDesk.class,
                desk -> desk.ask(new AskReport("Số liệu đợt hai", TODAY.minusDays(1), TODAY, due, units)));
    }

    private String answer(String office, String chair, UnitCode ward, String request) {
        String code = house.as(office, ReportDesk.class, desk -> desk.asked(ward, request))
                .value();
        submit(office, code);
        send(chair, code);
        return code;
    }

    private void send(String chair, String code) {
        house.let(chair, RequestDesk.class, desk -> desk.send(new ReportCode(code)));
    }

    private void receive(String request, UnitCode unit) {
        house.let("thanhpho", RequestDesk.class, desk -> desk.receive(request, unit, seen(request, unit)));
    }

    private void sendBack(String request, UnitCode unit, String reason) {
        house.let("thanhpho", RequestDesk.class, desk -> desk.sendBack(request, unit, seen(request, unit), reason));
    }

    private void consolidate(String request) {
        int seen = house.as("thanhpho", RequestRegister.class, register -> register.row(request))
                .version();
        house.let("thanhpho", RequestDesk.class, desk -> desk.consolidate(request, seen));
    }

    private int seen(String request, UnitCode unit) {
        return house.list("thanhpho", RequestRegister.class, register -> register.answers(request)).stream()
                .filter(answer -> answer.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private String pdf(String code) throws Exception {
        byte[] bytes = house.as(
                        "vanphong", ReportPapers.class, papers -> papers.print(new ReportCode(code), OutputFormat.PDF))
                .bytes();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

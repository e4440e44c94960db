package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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
import vn.tiepdan.agenda.AgendaDesk;
import vn.tiepdan.conclusion.ConcludeTask;
import vn.tiepdan.conclusion.ConclusionCode;
import vn.tiepdan.conclusion.ConclusionDesk;
import vn.tiepdan.conclusion.ConclusionPapers;
import vn.tiepdan.conclusion.ConclusionRegister;
import vn.tiepdan.conclusion.ConclusionRow;
import vn.tiepdan.conclusion.TaskFilter;
import vn.tiepdan.conclusion.TaskRow;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.headduty.EntryRow;
import vn.tiepdan.headduty.HeadDesk;
import vn.tiepdan.headduty.HeadExport;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.HeadYear;
import vn.tiepdan.headduty.HoldSession;
import vn.tiepdan.headduty.HolderCapacity;
import vn.tiepdan.headduty.PeriodRow;
import vn.tiepdan.headduty.PeriodState;
import vn.tiepdan.headduty.WardYearRow;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.DomainException;

/** What became of the head's sessions, what the weeks come to, and conclusions that get done; on a real database. */
class StoredHeadLedgerTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final UnitCode COUNCIL = new UnitCode("TDAN-HD");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 27);
    private static final LocalDate THURSDAY = LocalDate.of(2024, 6, 6);
    private static final LocalDate TODAY = WholeHouse.TODAY;

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN-HD', 'Thường trực Hội đồng nhân dân phường', 'Standing body', 'COUNCIL_STANDING', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values ('TDAN-HD', 'TDAN', '2010-01-01')""");
        house.day(PUBLISHED);
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_session_is_recorded_once_and_corrected_with_a_reason() {
        SessionCode session = publish(WARD, THURSDAY, ReceptionType.PERIODIC, "chutich");
        refused("headduty.session.not-yet", () -> held("vanphong", session, 0, "chutich", true, null));
        house.day(TODAY);
        refused("headduty.session.not-found", () -> held("vanphong2", session, 0, "chutich", true, null));
        refused("headduty.holder.not-a-leader", () -> held("vanphong", session, 0, "motcua", true, null));
        refused("organisation.role.not-in-this-ward", () -> held("hoidong", session, 0, "chutich", true, null));
        held("vanphong", session, 0, "chutich", true, null);
        refused("headduty.session.stale", () -> held("chutich", session, 0, "chutich", true, null));
        refused("headduty.correction.without-reason", () -> missed("chutich", session, 1, "Đi công tác", " "));
        missed("chutich", session, 1, "Đi công tác", "Ghi nhầm buổi");
        assertThat(row(session).entry())
                .extracting(EntryRow::ordinal, EntryRow::missedReason, EntryRow::correctionReason)
                .containsExactly(2, "Đi công tác", "Ghi nhầm buổi");
        assertThat(house.list("vanphong", HeadRegister.class, register -> register.entries(session)))
                .extracting(EntryRow::isHeld, EntryRow::recordedByName)
                .containsExactly(tuple(true, "Nguyễn Hồng Nhung"), tuple(false, "Lê Quang Thịnh"));
    }

    @Test
    void only_days_in_person_are_enough_and_delegated_ones_stand_beside() {
        SessionCode first = publish(WARD, THURSDAY, ReceptionType.PERIODIC, "chutich");
        SessionCode second = publish(WARD, THURSDAY.plusWeeks(1), ReceptionType.PERIODIC, "chutich");
        SessionCode council = publish(COUNCIL, THURSDAY.plusDays(1), ReceptionType.PERIODIC, "hoidong");
        house.day(TODAY);
        held("vanphong", first, 0, "chutich", true, null);
        refused("headduty.delegation.missing", () -> held("vanphong", second, 0, "phochutich", true, null));
        held("vanphong", second, 0, "phochutich", true, "15/UQ-UBND");
        held("hoidong", council, 0, "hoidong", true, null);
        HeadYear year = house.as("vanphong", HeadRegister.class, register -> register.year(WARD, 2024));
        assertThat(year.heads()).containsExactly("Lê Quang Thịnh");
        assertThat(week(year, LocalDate.of(2024, 6, 3)))
                .extracting(PeriodRow::inPerson, PeriodRow::delegated, PeriodRow::state)
                .containsExactly(1, 0, PeriodState.MET);
        assertThat(week(year, LocalDate.of(2024, 6, 10)))
                .extracting(PeriodRow::inPerson, PeriodRow::delegated, PeriodRow::state)
                .containsExactly(0, 1, PeriodState.WITH_DELEGATION);
        assertThat(week(year, LocalDate.of(2024, 6, 17)).state()).isEqualTo(PeriodState.OPEN);
        assertThat(week(year, LocalDate.of(2024, 5, 27)).state()).isEqualTo(PeriodState.NOT_KEPT);
        assertThat(row(council).entry().capacity()).isEqualTo(HolderCapacity.HEAD);
        assertThat(house.list("vanphong", HeadRegister.class, register -> register.wards(2024, 0, 20)))
                .singleElement()
                .satisfies(row -> assertThat(row.totals().met()).isEqualTo(1));
        refused(
                "organisation.unit.not-found",
                () -> house.as("vanphong2", HeadRegister.class, register -> register.year(WARD, 2024)));
        refused(
                "headduty.year.out-of-range",
                () -> house.as("vanphong", HeadRegister.class, register -> register.year(WARD, 1999)));
        house.let("vanphong", HeadRegister.class, register -> {
            List<WardYearRow> after = register.wardsAfter(2024, "TDAN", 5);
            assertThat(after).isEmpty();
            assertThat(register.countWards(2024)).isEqualTo(1);
        });
    }

    @Test
    void a_deputy_whom_the_schedule_has_sit_there_for_the_head_is_his_delegate() {
        SessionCode session = house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.publish(new PublishSession(
                        null,
                        WARD,
                        THURSDAY,
                        DayPart.MORNING,
                        ReceptionType.PERIODIC,
                        null,
                        me("phochutich"),
                        ReceptionPlace.RECEPTION_ROOM,
                        null,
                        null,
                        null,
                        new Delegation(me("chutich"), "15/UQ-UBND", PUBLISHED))));
        house.day(TODAY);
        assertThat(row(session).delegation().paper()).isEqualTo("15/UQ-UBND");
        refused("headduty.delegation.missing", () -> held("vanphong", session, 0, "phochutich", true, null));
        held("vanphong", session, 0, "phochutich", true, "15/UQ-UBND");
        assertThat(row(session).entry().capacity()).isEqualTo(HolderCapacity.DELEGATE);
    }

    @Test
    void a_session_that_was_moved_is_owed_nothing() throws Exception {
        SessionCode session = publish(WARD, THURSDAY, ReceptionType.PERIODIC, "chutich");
        house.let("chutich", AgendaDesk.class, desk -> desk.cancel(session, 1, "Họp Hội đồng nhân dân"));
        house.day(TODAY);
        refused("headduty.session.not-found", () -> held("vanphong", session, 0, "chutich", true, null));
        assertThat(house.list("vanphong", HeadRegister.class, register -> register.sessions(WARD, 2024)))
                .noneMatch(row -> row.code().equals(session));
    }

    @Test
    void a_deputy_on_his_own_schedule_needs_no_paper_and_does_not_count_for_the_head() {
        SessionCode session = publish(WARD, THURSDAY, ReceptionType.AD_HOC, "phochutich");
        house.day(TODAY);
        refused("headduty.delegation.not-needed", () -> held("vanphong", session, 0, "phochutich", true, "1/UQ"));
        held("vanphong", session, 0, "phochutich", true, null);
        assertThat(row(session).entry().capacity()).isEqualTo(HolderCapacity.DEPUTY);
        HeadYear year = house.as("vanphong", HeadRegister.class, register -> register.year(WARD, 2024));
        assertThat(week(year, LocalDate.of(2024, 6, 3)).state()).isEqualTo(PeriodState.SHORT);
    }

    @Test
    void what_the_book_says_came_is_neither_missed_nor_empty() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        come(PetitionKind.COMPLAINT);
        refused("headduty.missed.visits-in-book", () -> missed("vanphong", session, 0, "Bận", null));
        refused("headduty.nobody-came.visits-in-book", () -> held("vanphong", session, 0, "chutich", true, null));
        held("vanphong", session, 0, "chutich", false, null);
        assertThat(house.list("vanphong", HeadRegister.class, register -> register.visits(session)))
                .hasSize(1);
    }

    @Test
    void under_the_amended_law_a_month_owes_two_days_and_a_notice_is_owed_after_each_session() {
        house.day(LocalDate.of(2026, 6, 25));
        SessionCode session = publish(WARD, LocalDate.of(2026, 7, 16), ReceptionType.PERIODIC, "chutich");
        house.day(LocalDate.of(2026, 7, 22));
        held("vanphong", session, 0, "chutich", false, null);
        // 16/07/2026 is a Thursday: three working days on are Friday 17, Monday 20 and Tuesday 21.
        assertThat(row(session).entry().noticeBy()).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(row(session).isNoticeOverdue(LocalDate.of(2026, 7, 22))).isTrue();
        HeadYear year = house.as("vanphong", HeadRegister.class, register -> register.year(WARD, 2026));
        assertThat(week(year, LocalDate.of(2026, 7, 1)))
                .extracting(PeriodRow::required, PeriodRow::inPerson, PeriodRow::state)
                .containsExactly(2, 1, PeriodState.OPEN);
        boolean now = house.as(
                "vanphong",
                HeadRegister.class,
                register -> register.warnsOfDelegation(WARD, LocalDate.of(2026, 7, 16)));
        boolean before = house.as("vanphong", HeadRegister.class, register -> register.warnsOfDelegation(WARD, TODAY));
        assertThat(now).isTrue();
        assertThat(before).isFalse();
    }

    @Test
    void a_conclusion_is_issued_and_done_by_the_officer_to_whom_it_was_given() throws Exception {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        VisitCode visit = come(PetitionKind.COMPLAINT);
        refused("conclusion.not-held", () -> draft(session));
        held("vanphong", session, 0, "chutich", false, null);
        ConclusionCode notice = draft(session);
        refused("conclusion.exists", () -> draft(session));
        refused(
                "headduty.correction.has-conclusion",
                () -> held("vanphong", session, 1, "chutich", true, "Nhầm", null));
        refused("conclusion.stale", () -> conclude(notice, 9, "Đo lại ranh đất", "diachinh", visit));
        refused("conclusion.officer.of-another-unit", () -> conclude(notice, 1, "Đo", "vanphong2", null));
        refused(
                "protection.text-names-author",
                () -> conclude(notice, 1, "Trả lời bà " + Told.NAME, "diachinh", visit));
        conclude(notice, 1, "Đo lại ranh đất", "diachinh", visit);
        conclude(notice, notice(notice).version(), "Bỏ đi", "motcua", null);
        conclude(notice, notice(notice).version(), "Báo cáo", "motcua", null);
        concluding(
                "vanphong",
                desk -> desk.drop(
                        notice,
                        notice(notice).version(),
                        notice(notice).tasks().get(1).number()));
        assertThat(tasks("diachinh", new TaskFilter(null, true, true, false))).isEmpty();
        concluding("chutich", desk -> desk.issue(notice, notice(notice).version(), "21/TB-UBND", TODAY));
        TaskRow task =
                tasks("diachinh", new TaskFilter(null, true, true, false)).get(0);
        assertThat(task)
                .extracting(TaskRow::what, TaskRow::documentNumber, TaskRow::overdue)
                .containsExactly("Đo lại ranh đất", "21/TB-UBND", false);
        assertThat(work(TODAY)).containsEntry(me("diachinh"), new Work(0, 0, 1));
        house.day(TODAY.plusDays(10));
        assertThat(tasks("chutich", new TaskFilter(WARD, false, true, true))).hasSize(2);
        assertThat(work(TODAY.plusDays(10))).containsEntry(me("diachinh"), new Work(0, 1, 0));
        refused("conclusion.task.not-yours", () -> done("motcua", task, "Biên bản đo"));
        refused("conclusion.task.not-found", () -> done("vanphong2", task, "Biên bản đo"));
        refused("protection.text-names-author", () -> done("diachinh", task, "Biên bản với " + Told.NAME));
        done("diachinh", task, "Biên bản đo ngày 20/06");
        refused("conclusion.task.stale", () -> done("diachinh", task, "Lần nữa"));
        assertThat(house.count(
                        "chutich", ConclusionRegister.class, register -> register.count(TaskFilter.unexecuted(WARD))))
                .isEqualTo(1);
        byte[] pdf = house.as("chutich", ConclusionPapers.class, papers -> papers.print(notice, OutputFormat.PDF))
                .bytes();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("21/TB-UBND", "Đo lại ranh đất", visit.value(), "Hoàng Minh Đức", "CHỦ TỊCH")
                    .doesNotContain(Told.NAME);
        }
    }

    @Test
    void a_conclusion_about_a_denunciation_counts_only_for_who_sees_it_and_never_names_anybody() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        VisitCode visit = come(PetitionKind.DENUNCIATION);
        held("vanphong", session, 0, "chutich", false, null);
        ConclusionCode notice = draft(session);
        refused("protection.text-names-author", () -> conclude(notice, 1, "Mời " + Told.NAME, "diachinh", visit));
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(visit, house.row(visit).version(), Set.of(me("motcua"))));
        refused("conclusion.task.officer-concerned", () -> conclude(notice, 1, "Xác minh", "motcua", visit));
        conclude(notice, 1, "Xác minh nội dung", "diachinh", visit);
        concluding("chutich", desk -> desk.issue(notice, notice(notice).version(), "22/TB-UBND", TODAY));
        assertThat(tasks("chutich", TaskFilter.unexecuted(WARD))).hasSize(1);
        assertThat(tasks("diachinh", TaskFilter.unexecuted(WARD))).hasSize(1);
        assertThat(tasks("phochutich", TaskFilter.unexecuted(WARD))).isEmpty();
        assertThat(tasks("hoidong", TaskFilter.unexecuted(WARD))).isEmpty();
        assertThat(tasks("motcua", TaskFilter.unexecuted(WARD))).isEmpty();
    }

    @Test
    void a_visit_that_is_hidden_from_the_recorder_says_nothing_to_him() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        come(PetitionKind.DENUNCIATION);
        refused("headduty.missed.visits-in-book", () -> missed("vanphong", session, 0, "Bận", null));
        missed("phochutich", session, 0, "Bà " + Told.NAME + " hẹn lại", null);
        refused(
                "protection.text-names-author",
                () -> held("vanphong", session, 1, "chutich", false, "Bà " + Told.NAME + " đã đến", null));
        held("vanphong", session, 1, "chutich", false, "Ghi nhầm buổi", null);
    }

    @Test
    void an_officer_does_not_learn_from_the_ledger_that_somebody_complained_of_him() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        VisitCode visit = come(PetitionKind.COMPLAINT);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(visit, house.row(visit).version(), Set.of(me("phochutich"))));
        refused("headduty.missed.visits-in-book", () -> missed("vanphong", session, 0, "Bận", null));
        missed("phochutich", session, 0, "Bận", null);
    }

    @Test
    void noon_belongs_to_the_afternoon_alone() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.moment(TODAY.atTime(13, 0));
        come(PetitionKind.COMPLAINT, LocalTime.NOON);
        assertThat(house.list("vanphong", HeadRegister.class, register -> register.visits(session)))
                .isEmpty();
        missed("vanphong", session, 0, "Bận", null);
    }

    @Test
    void a_session_whose_outcome_is_recorded_is_neither_cancelled_nor_moved_nor_delegated() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        held("vanphong", session, 0, "chutich", false, null);
        ConclusionCode notice = draft(session);
        refused(
                "headduty.session.recorded",
                () -> house.let("chutich", ScheduleDesk.class, desk -> desk.cancel(session, 1, "Họp")));
        refused(
                "headduty.session.recorded",
                () -> house.let(
                        "chutich",
                        ScheduleDesk.class,
                        desk -> desk.postpone(session, 1, TODAY.plusDays(1), DayPart.MORNING, null, null, "Họp")));
        refused(
                "headduty.session.recorded",
                () -> house.let(
                        "chutich",
                        ScheduleDesk.class,
                        desk -> desk.delegate(session, 1, new OfficerCode("phochutich"), null)));
        assertThat(notice(notice).session()).isEqualTo(session);
    }

    @Test
    void what_is_hidden_in_a_notice_leaves_no_gap_and_nobody_signs_it_unread() {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        VisitCode visit = come(PetitionKind.DENUNCIATION);
        held("vanphong", session, 0, "chutich", false, null);
        ConclusionCode notice = draft(session);
        conclude(notice, 1, "Báo cáo", "motcua", null);
        conclude(notice, notice(notice).version(), "Xác minh nội dung", "diachinh", visit);
        conclude(notice, notice(notice).version(), "Trả lời", "motcua", null);
        TaskRow hidden = notice(notice).tasks().get(1);
        int version = notice(notice).version();
        ConclusionRow shown = house.as("phochutich", ConclusionRegister.class, register -> register.withCode(notice));
        assertThat(shown.tasks())
                .extracting(TaskRow::ordinal, TaskRow::what)
                .containsExactly(tuple(1, "Báo cáo"), tuple(2, "Trả lời"));
        refused(
                "conclusion.task.not-found",
                () -> concluding("phochutich", desk -> desk.drop(notice, version, hidden.number())));
        refused(
                "conclusion.for-the-chair",
                () -> concluding("phochutich", desk -> desk.issue(notice, version, "23/TB-UBND", TODAY)));
        concluding("chutich", desk -> desk.issue(notice, version, "23/TB-UBND", TODAY));
        refused(
                "conclusion.for-the-chair",
                () -> house.as("phochutich", ConclusionPapers.class, papers -> papers.print(notice, OutputFormat.PDF)));
        refused(
                "conclusion.task.not-found",
                () -> concluding("motcua", desk -> desk.done(hidden.number(), 99, TODAY, "Biên bản")));
        assertThat(tasks("motcua", TaskFilter.unexecuted(WARD)))
                .extracting(TaskRow::ordinal)
                .containsExactly(1, 2);
    }

    @Test
    void a_conclusion_follows_its_visit_when_that_turns_out_to_denounce() throws Exception {
        SessionCode session = publish(WARD, TODAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        VisitCode visit = come(PetitionKind.COMPLAINT);
        VisitCode other = come(PetitionKind.COMPLAINT);
        held("vanphong", session, 0, "chutich", false, null);
        ConclusionCode notice = draft(session);
        conclude(notice, 1, "Xác minh việc thu chi", "diachinh", visit);
        conclude(notice, notice(notice).version(), "Báo cáo", "motcua", null);
        concluding("chutich", desk -> desk.issue(notice, notice(notice).version(), "24/TB-UBND", TODAY));
        TaskRow task =
                tasks("diachinh", new TaskFilter(null, true, true, false)).get(0);
        concluding("diachinh", desk -> desk.done(task.number(), task.version(), TODAY, "Biên bản thu chi"));
        TaskFilter all = new TaskFilter(WARD, false, false, false);
        assertThat(tasks("phochutich", all)).hasSize(2);
        refusedBy(
                "conclusion_issued_ck",
                "update conclusion_task set visit_code = '%s' where visit_code is not null"
                        .formatted(house.row(other).intakeCode()));

        VisitCode denunciation = house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.sealAsDenunciation(
                        visit,
                        house.row(visit).version(),
                        new SealVisitAsDenunciation(
                                "Tố giác việc thu chi", null, null, null, null, null, null, null, null)));

        assertThat(tasks("phochutich", all))
                .extracting(TaskRow::ordinal, TaskRow::what)
                .containsExactly(tuple(1, "Báo cáo"));
        assertThat(tasks("vanphong", all))
                .extracting(TaskRow::what, TaskRow::evidence, TaskRow::visit)
                .contains(tuple("Xác minh việc thu chi", "Biên bản thu chi", denunciation.value()));
        assertThat(tasks("diachinh", new TaskFilter(null, true, false, false)))
                .extracting(TaskRow::what)
                .containsExactly("Xác minh việc thu chi");
    }

    @Test
    void the_workbook_has_days_as_dates_and_counts_as_numbers() throws Exception {
        SessionCode session = publish(WARD, THURSDAY, ReceptionType.PERIODIC, "chutich");
        house.day(TODAY);
        missed("vanphong", session, 0, "=Đi họp", null);
        byte[] bytes = house.as("chutich", HeadExport.class, export -> export.unit(WARD, 2024));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet periods = workbook.getSheet("Theo kỳ");
            assertThat(periods.getRow(3).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(periods.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(1);
            Sheet sessions = workbook.getSheet("Buổi tiếp");
            assertThat(sessions.getRow(3).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(THURSDAY);
            assertThat(sessions.getRow(3).getCell(11).getStringCellValue()).isEqualTo("'=Đi họp");
            assertThat(workbook.getSheet("Nguồn")).isNotNull();
        }
        byte[] wards = house.as("chutich", HeadExport.class, export -> export.wards(2024));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(wards))) {
            assertThat(workbook.getSheet("Các phường").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("TDAN");
        }
    }

    @Test
    void the_database_keeps_the_ledger_as_it_was_written() throws Exception {
        SessionCode session = publish(WARD, THURSDAY, ReceptionType.PERIODIC, "chutich");
        String entry =
                "insert into head_session_entry (id, session_code, ordinal, outcome, capacity, held_by, starts_at, ends_at, "
                        + "delegation_number, delegation_on, nobody_came, missed_reason, notice_by, correction_reason, recorded_by, recorded_at) values (9000, '"
                        + session + "', %s, 'vanphong', now())";
        String good = "1, 'HELD', 'HEAD', 'chutich', '08:00', '11:00', null, null, false, null, null, null";
        refusedBy("", entry.formatted(good));
        refusedBy(
                "head_session_entry_ordinal_uq",
                entry.formatted(good),
                entry.formatted(good).replace("9000", "9001"));
        refusedBy("head_session_entry_hours_ck", entry.formatted(good.replace("'11:00'", "'07:00'")));
        refusedBy(
                "head_session_entry_held_ck",
                entry.formatted("1, 'HELD', null, null, null, null, null, null, false, null, null, null"));
        refusedBy(
                "head_session_entry_missed_ck",
                entry.formatted("1, 'MISSED', null, null, null, null, null, null, false, ' ', null, null"));
        refusedBy(
                "head_session_entry_delegation_ck",
                entry.formatted(
                        "1, 'HELD', 'DELEGATE', 'phochutich', '08:00', '11:00', null, null, false, null, null, null"));
        refusedBy(
                "head_session_entry_delegation_ck",
                entry.formatted(
                        "1, 'HELD', 'HEAD', 'chutich', '08:00', '11:00', '1/UQ', '2024-06-01', false, null, null, null"));
        refusedBy(
                "head_session_entry_notice_ck",
                entry.formatted(
                        "1, 'HELD', 'HEAD', 'chutich', '08:00', '11:00', null, null, true, null, '2024-06-10', null"));
        refusedBy(
                "head_session_entry_nobody_ck",
                entry.formatted("1, 'MISSED', null, null, null, null, null, null, true, 'x', null, null"));
        refusedBy(
                "head_session_entry_ordinal_ck",
                entry.formatted("2, 'HELD', 'HEAD', 'chutich', '08:00', '11:00', null, null, false, null, null, null"));
        assertThat(house.database()
                        .refusal("update head_session_entry set nobody_came = true")
                        .state())
                .isEqualTo("42501");
        assertThat(house.database().refusal("delete from head_session_entry").state())
                .isEqualTo("42501");
        String notice =
                "insert into conclusion_notice (id, version, code, unit_code, session_code, drafted_by, drafted_on, document_number, issued_on, issued_by) values (%d, 1, '%s', 'TDAN', '"
                        + session + "', 'vanphong', '2024-06-10', %s)";
        String draft = notice.formatted(9000, "KL-X-1", "null, null, null");
        String issued = notice.formatted(9000, "KL-X-1", "'1/TB', '2024-06-10', 'chutich'");
        refusedBy("conclusion_notice_session_uq", draft, notice.formatted(9001, "KL-X-2", "null, null, null"));
        refusedBy("conclusion_notice_issued_ck", notice.formatted(9000, "KL-X-1", "null, '2024-06-10', 'chutich'"));
        String task =
                "insert into conclusion_task (id, version, notice_id, ordinal, what, officer_code, due_on, done_on, evidence) values (%d, 1, 9000, %d, 'Đo', 'diachinh', '2024-06-20', %s)";
        refusedBy("conclusion_draft_ck", draft, task.formatted(9000, 1, "'2024-06-11', 'x'"));
        refusedBy("conclusion_issued_ck", issued, task.formatted(9000, 1, "null, null"));
        String issue =
                "update conclusion_notice set document_number = '1/TB', issued_on = '2024-06-10', issued_by = 'chutich' where id = 9000";
        refusedBy(
                "conclusion_issued_ck",
                draft,
                task.formatted(9000, 1, "null, null"),
                issue,
                "update conclusion_task set what = 'Khác' where id = 9000");
        for (String change : List.of(
                "document_number = '2/TB'", "issued_on = '2024-06-11'", "issued_by = 'vanphong'", "code = 'KL-X-2'")) {
            refusedBy(
                    "conclusion_issued_ck",
                    draft,
                    task.formatted(9000, 1, "null, null"),
                    issue,
                    "update conclusion_notice set " + change);
        }
        refusedBy(
                "conclusion_issued_ck",
                draft,
                task.formatted(9000, 1, "null, null"),
                issue,
                "delete from conclusion_task");
        refusedBy(
                "conclusion_issued_ck",
                draft,
                task.formatted(9000, 1, "null, null"),
                issue,
                "update conclusion_task set done_on = '2024-06-11', evidence = 'x'",
                "update conclusion_task set evidence = 'y'");
        refusedBy(
                "conclusion_task_done_ck",
                draft,
                task.formatted(9000, 1, "null, null"),
                issue,
                "update conclusion_task set done_on = '2024-06-11'");
    }

    private SessionCode publish(UnitCode body, LocalDate day, ReceptionType type, String presiding) {
        return house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.publish(new PublishSession(
                        null,
                        body,
                        day,
                        DayPart.MORNING,
                        type,
                        "Cấp bách",
                        me(presiding),
                        ReceptionPlace.RECEPTION_ROOM)));
    }

    private void held(String by, SessionCode session, int seen, String heldBy, boolean nobody, String delegation) {
        held(by, session, seen, heldBy, nobody, null, delegation);
    }

    private void held(
            String by, SessionCode session, int seen, String heldBy, boolean nobody, String reason, String delegation) {
        house.let(
                by,
                HeadDesk.class,
                desk -> desk.held(
                        session,
                        seen,
                        new HoldSession(
                                me(heldBy),
                                LocalTime.of(7, 30),
                                LocalTime.of(9, 0),
                                nobody,
                                delegation,
                                delegation == null ? null : PUBLISHED),
                        reason));
    }

    private void missed(String by, SessionCode session, int seen, String reason, String correction) {
        house.let(by, HeadDesk.class, desk -> desk.missed(session, seen, reason, correction));
    }

    private VisitCode come(PetitionKind kind) {
        return come(kind, LocalTime.of(8, 0));
    }

    private VisitCode come(PetitionKind kind, LocalTime at) {
        return house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(new RegisterVisit(
                        null,
                        ReceptionType.PERIODIC,
                        null,
                        null,
                        TODAY,
                        at,
                        null,
                        me("chutich"),
                        List.of(new VisitorEntry(Told.person(), null)),
                        1,
                        null,
                        kind,
                        null,
                        "Việc thu chi ở tổ dân phố",
                        null,
                        null,
                        false,
                        true,
                        null,
                        null,
                        null)));
    }

    private ConclusionCode draft(SessionCode session) {
        return house.as("vanphong", ConclusionDesk.class, desk -> desk.draft(session));
    }

    private void conclude(ConclusionCode notice, int seen, String what, String officer, VisitCode visit) {
        concluding(
                "vanphong",
                desk -> desk.conclude(notice, seen, new ConcludeTask(what, me(officer), TODAY.plusDays(3), visit)));
    }

    private void concluding(String by, Consumer<ConclusionDesk> deed) {
        house.let(by, ConclusionDesk.class, deed);
    }

    private void done(String by, TaskRow task, String evidence) {
        concluding(by, desk -> desk.done(task.number(), task.version(), TODAY.plusDays(2), evidence));
    }

    private ConclusionRow notice(ConclusionCode code) {
        return house.as("vanphong", ConclusionRegister.class, register -> register.withCode(code));
    }

    private List<TaskRow> tasks(String officer, TaskFilter filter) {
        return house.list(officer, ConclusionRegister.class, register -> register.find(filter, 0, 20));
    }

    private HeadSessionRow row(SessionCode session) {
        return house.as("vanphong", HeadRegister.class, register -> register.session(session));
    }

    /** What the morning's summary is told; the feature answers an event. */
    private Map<OfficerCode, Work> work(LocalDate today) throws Exception {
        WorkAsked asked = new WorkAsked(today, today.minusDays(1));
        Class<?> answering = Class.forName("vn.tiepdan.conclusion.WorkOfConclusions");
        house.as("vanphong", answering, bean -> {
            try {
                Method method = answering.getDeclaredMethod("asked", WorkAsked.class);
                method.setAccessible(true);
                return method.invoke(bean, asked);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return asked.work();
    }

    private static PeriodRow week(HeadYear year, LocalDate first) {
        return year.periods().stream()
                .filter(row -> row.from().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static OfficerCode me(String code) {
        return new OfficerCode(code);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint())
                .isEqualTo(constraint.isEmpty() ? null : constraint);
    }
}

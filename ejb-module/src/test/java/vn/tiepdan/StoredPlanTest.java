package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.ReportText;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.notice.NoticeRow;
import vn.tiepdan.occasion.MovePhase;
import vn.tiepdan.occasion.OccasionDesk;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.OpenWindow;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowType;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.BasisKind;
import vn.tiepdan.plan.CopyPlan;
import vn.tiepdan.plan.DeliveryRow;
import vn.tiepdan.plan.DeliveryState;
import vn.tiepdan.plan.DueRule;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanDesk;
import vn.tiepdan.plan.PlanFilter;
import vn.tiepdan.plan.PlanHead;
import vn.tiepdan.plan.PlanIssuing;
import vn.tiepdan.plan.PlanPapers;
import vn.tiepdan.plan.PlanReceipts;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.PlanSheet;
import vn.tiepdan.plan.PlanState;
import vn.tiepdan.plan.ProgrammeRow;
import vn.tiepdan.plan.RecipientKind;
import vn.tiepdan.plan.RecordPlan;
import vn.tiepdan.plan.SigningMode;
import vn.tiepdan.plan.TaskKind;
import vn.tiepdan.plan.TraceRow;
import vn.tiepdan.shared.DomainException;

/** A plan on its way from the office to tasks, recipients, another edition and its summing up; on a real database. */
class StoredPlanTest {

    private static final WindowCode SESSION = new WindowCode("QH15-KH7");
    private static final WindowCode NEXT = new WindowCode("QH15-KH8");
    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final UnitCode OFFICE = new UnitCode("TDAN-VP");
    private static final UnitCode POLICE = new UnitCode("TDAN-CA");
    private static final UnitCode FRONT = new UnitCode("TDAN-MT");
    private static final UnitCode CITY = new UnitCode("TPTN");
    private static final LocalDate DRAFTED = LocalDate.of(2024, 6, 3);
    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 5);

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TPTN', 'Ủy ban nhân dân thành phố', 'City', 'CITY', '2010-01-01'),
                    ('TPTN-BTCD', 'Ban Tiếp công dân', 'Board', 'RECEPTION_BOARD', '2010-01-01'),
                    ('TPTN-TTR', 'Thanh tra thành phố', 'Inspectorate', 'INSPECTORATE', '2010-01-01'),
                    ('TDAN-LD', 'Lãnh đạo phường', 'Leaders', 'LEADERSHIP', '2010-01-01'),
                    ('TDAN-VP', 'Văn phòng phường', 'Office', 'OFFICE_STATISTICS', '2010-01-01'),
                    ('TDAN-CA', 'Công an phường', 'Police', 'POLICE', '2010-01-01'),
                    ('TDAN-MT', 'Mặt trận phường', 'Front', 'FATHERLAND_FRONT', '2010-01-01'),
                    ('TDAN-PN', 'Hội Phụ nữ phường', 'Women', 'MASS_ORGANISATION', '2010-01-01'),
                    ('TDAN-DU', 'Đảng ủy phường', 'Party', 'PARTY_COMMITTEE', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from)
                select code, case when code like 'TPTN-%' then 'TPTN' else 'TDAN' end, '2010-01-01' from unit
                 where code like 'TDAN-%' or code like 'TPTN-%'""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('mattran', 'Hà Thị Tuyết'), ('phunu', 'Nông Thị Lan Anh'),
                    ('congan', 'Ngô Tiến Dũng'), ('dangky', 'Triệu Thị Hòa'), ('thanhpho', 'Mạc Thị Quỳnh'),
                    ('thanhtra', 'Đoàn Anh Tuấn')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (101, 'mattran', 'TDAN-MT', 'Chủ tịch', 'Chair', '2024-01-01'),
                    (102, 'phunu', 'TDAN-PN', 'Chủ tịch', 'Chair', '2024-01-01'),
                    (103, 'congan', 'TDAN-CA', 'Phó Trưởng', 'Deputy', '2024-01-01'),
                    (104, 'dangky', 'TDAN-DU', 'Phó Bí thư', 'Deputy', '2024-01-01'),
                    (105, 'thanhpho', 'TPTN-BTCD', 'Trưởng ban', 'Head', '2024-01-01'),
                    (106, 'thanhtra', 'TPTN-TTR', 'Thanh tra viên', 'Inspector', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (101, 'mattran', 'FRONT', 'TDAN-MT', '2024-01-01'), (102, 'phunu', 'FRONT', 'TDAN-PN', '2024-01-01'),
                    (103, 'congan', 'POLICE', 'TDAN-CA', '2024-01-01'), (104, 'dangky', 'PARTY', 'TDAN-DU', '2024-01-01'),
                    (105, 'thanhpho', 'CITY', 'TPTN-BTCD', '2024-01-01'), (106, 'thanhtra', 'INSPECTOR', 'TPTN-TTR', '2024-01-01')""");
        house.day(DRAFTED);
        house.let(
                "vanphong",
                OccasionDesk.class,
                desk -> desk.open(window(SESSION, LocalDate.of(2024, 5, 20), LocalDate.of(2024, 6, 17))));
        house.let(
                "vanphong",
                OccasionDesk.class,
                desk -> desk.open(window(NEXT, LocalDate.of(2024, 10, 21), LocalDate.of(2024, 11, 20))));
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_draft_is_written_part_by_part_and_read_only_where_it_is_written() {
        PlanCode code = house.as("vanphong", PlanDesk.class, desk -> desk.begin(head(SESSION)));
        assertThat(code).isEqualTo(new PlanCode("KH-TDAN-2024-1"));
        refused("plan.stale", () -> edit(code, 99, desk -> desk.dropBasis(code, 99, 1)));
        house.let("vanphong", PlanDesk.class, desk -> desk.keepBasis(code, version(code), null, cityPlan()));
        house.let("vanphong", PlanDesk.class, desk -> desk.keepBasis(code, version(code), null, programme()));
        house.let(
                "vanphong",
                PlanDesk.class,
                desk -> desk.keepSection(
                        code, version(code), null, new RecordPlan.Section("I", null, "Mục đích", List.of())));
        house.let(
                "vanphong",
                PlanDesk.class,
                desk -> desk.keepTask(
                        code, version(code), null, "I", task("I", OFFICE, TaskKind.ASSIGNMENT, DueRule.END)));
        refused(
                "plan.task.not-subordinate",
                () -> house.let(
                        "vanphong",
                        PlanDesk.class,
                        desk -> desk.keepTask(
                                code, version(code), null, "I", task("I", FRONT, TaskKind.ASSIGNMENT, DueRule.END))));
        refused(
                "plan.task.of-another-unit",
                () -> house.let(
                        "vanphong",
                        PlanDesk.class,
                        desk -> desk.keepTask(
                                code,
                                version(code),
                                null,
                                "I",
                                task("I", new UnitCode("TTHINH"), TaskKind.ASSIGNMENT, DueRule.END))));
        house.let(
                "vanphong",
                PlanDesk.class,
                desk -> desk.keepRecipient(code, version(code), null, to("UBND thành phố", CITY)));
        house.let("vanphong", PlanDesk.class, desk -> desk.dropBasis(code, version(code), 2));
        PlanSheet sheet = inWork(code);
        assertThat(sheet.bases()).hasSize(1);
        assertThat(sheet.tasks()).hasSize(1);
        assertThat(sheet.lacks()).isEmpty();
        refused("plan.not-found", () -> house.as("mattran", PlanRegister.class, register -> register.row(code)));
        refused("plan.not-found", () -> house.as("thanhpho", PlanRegister.class, register -> register.row(code)));
        refused("plan.review.by-drafter", () -> step("vanphong", code, PlanIssuing::review));
        refused("plan.not-in-work", () -> step("vanphong2", code, PlanIssuing::review));
        house.let("vanphong", PlanDesk.class, desk -> desk.discard(code, version(code)));
        refused("plan.not-found", () -> house.as("vanphong", PlanRegister.class, register -> register.row(code)));
    }

    @Test
    void an_issued_plan_is_tasks_and_copies() {
        PlanCode code = issued(58);
        PlanRow row = house.as("vanphong", PlanRegister.class, register -> register.row(code));
        assertThat(row.numberText()).isEqualTo("58/KH-UBND");
        assertThat(row.state()).isEqualTo(PlanState.IN_FORCE);
        List<TraceRow> trace = trace("vanphong", code);
        assertThat(trace)
                .extracting(line -> line.duty().locus(), line -> line.given().size())
                .containsExactly(tuple("I.1", 1), tuple("II.1", 1), tuple("II.2", 13), tuple("II.3", 1));
        assertThat(trace.get(0).given().get(0).dueOn()).isEqualTo(LocalDate.of(2024, 7, 13));
        assertThat(trace.get(3).given().get(0).state()).isEqualTo(TaskState.REQUESTED);
        assertThat(given(code)).extracting(DutyRow::serves).contains("R59, R60");
        List<ProgrammeRow> programmes =
                house.list("vanphong", PlanRegister.class, register -> register.programmes(code));
        assertThat(programmes)
                .extracting(line -> line.basis().number(), line -> line.given().size())
                .containsExactly(tuple("165/KH-UBND", 0), tuple("167/KH-UBND", 1), tuple("363/KH-TTCP", 1));
        assertThat(programmes.get(2).given().get(0))
                .extracting(DutyRow::lead, DutyRow::dueOn)
                .containsExactly(OFFICE, null);
        refused("plan.not-in-work", () -> step("chutich", code, PlanIssuing::issue));
        refused("plan.not-in-work", () -> house.let("vanphong", PlanDesk.class, desk -> desk.dropTask(code, 1, 1)));
    }

    @Test
    void recipients_say_that_they_received_and_read_it() {
        PlanCode code = issued(58);
        assertThat(deliveries("vanphong", code))
                .filteredOn(copy -> copy.officer() == null)
                .extracting(DeliveryRow::unit, DeliveryRow::state)
                .containsExactly(
                        tuple(CITY, DeliveryState.SENT),
                        tuple(new UnitCode("TDAN-PN"), DeliveryState.SENT),
                        tuple(FRONT, DeliveryState.SENT),
                        tuple(OFFICE, DeliveryState.ACKNOWLEDGED));
        refused(
                "plan.delivery.none-of-yours",
                () -> house.let("thanhtra", PlanReceipts.class, desk -> desk.receive(code)));
        house.let("thanhpho", PlanReceipts.class, desk -> desk.receive(code));
        house.let("mattran", PlanReceipts.class, desk -> desk.acknowledge(code));
        house.let("motcua", PlanReceipts.class, desk -> desk.acknowledge(code));
        assertThat(deliveries("vanphong", code))
                .filteredOn(copy -> copy.state() == DeliveryState.RECEIVED)
                .extracting(DeliveryRow::receivedByName)
                .containsExactly("Mạc Thị Quỳnh");
        assertThat(deliveries("vanphong", code))
                .filteredOn(DeliveryRow::isAcknowledged)
                .extracting(DeliveryRow::name)
                .contains("Mặt trận phường", "Trần Đức Minh")
                .doesNotContain("Hội Phụ nữ phường", "Hoàng Minh Đức");
    }

    @Test
    void each_unit_is_told_once_how_much_an_edition_gives_it() {
        PlanCode code = issued(58);
        assertThat(newsOf("congan")).isEmpty();
        assertThat(newsOf("mattran")).singleElement().satisfies(row -> {
            assertThat(row.words()).startsWith("plan.news.tasks");
            assertThat(row.subjectCode()).isEqualTo(code.value());
            assertThat(row.arguments().get(0)).isEqualTo("Mặt trận phường");
        });
        assertThat(newsOf("phunu")).isEmpty();
        List<DutyRow> tasks =
                house.list("vanphong", TaskRegister.class, register -> register.from(OriginKind.PLAN, code.value()));
        assertThat(tasks).hasSizeGreaterThan(newsOf("vanphong").size());
        assertThat(newsOf("vanphong").stream()
                        .mapToInt(row -> Integer.parseInt(row.arguments().get(1)))
                        .sum())
                .isEqualTo((int) tasks.stream()
                        .filter(task -> !Set.of("TDAN-MT", "TDAN-PN", "TDAN-CA")
                                .contains(task.lead().value()))
                        .count());
    }

    private List<NoticeRow> newsOf(String officer) {
        return house.list(officer, NoticeRegister.class, register -> register.find(0, 50)).stream()
                .filter(row -> "PLAN".equals(row.subjectKind()))
                .toList();
    }

    @Test
    void an_organisation_reads_its_own_requests_only_and_the_party_reads_all() {
        PlanCode code = issued(58);
        assertThat(trace("mattran", code))
                .extracting(line -> line.duty().locus())
                .containsExactly("II.3");
        assertThat(trace("phunu", code)).isEmpty();
        assertThat(house.as("phunu", PlanRegister.class, register -> register.sheet(code, null))
                        .whole())
                .isFalse();
        assertThat(deliveries("phunu", code)).extracting(DeliveryRow::unit).containsOnly(new UnitCode("TDAN-PN"));
        assertThat(house.as("dangky", PlanRegister.class, register -> register.sheet(code, null))
                        .tasks())
                .hasSize(4);
        assertThat(house.as("thanhpho", PlanRegister.class, register -> register.sheet(code, null))
                        .tasks())
                .hasSize(4);
        refused("plan.not-found", () -> house.as("vanphong2", PlanRegister.class, register -> register.row(code)));
    }

    @Test
    void a_number_is_given_once_a_year() {
        issued(58);
        PlanCode second = signed();
        refused(
                "plan.number.taken",
                () -> house.let(
                        "vanphong", PlanIssuing.class, desk -> desk.number(second, version(second), 58, ISSUED)));
        assertThat(house.count("vanphong", PlanRegister.class, register -> register.nextNumber(second)))
                .isEqualTo(59);
        house.let("vanphong", PlanIssuing.class, desk -> desk.number(second, version(second), 59, ISSUED));
        refused(
                "plan.send-back.without-reason",
                () -> house.let("vanphong", PlanIssuing.class, desk -> desk.sendBack(second, version(second), " ")));
        refused(
                "plan.send-back.not-under-way",
                () -> house.let("vanphong", PlanIssuing.class, desk -> desk.sendBack(second, version(second), "Sai")));
    }

    @Test
    void another_edition_takes_the_place_and_what_both_ask_for_goes_on() {
        PlanCode code = issued(58);
        List<DutyRow> before = given(code);
        int seen = house.as("vanphong", PlanRegister.class, register -> register.row(code))
                .version();
        refused(
                "plan.amend.without-reason",
                () -> house.let("vanphong", PlanDesk.class, desk -> desk.amend(code, seen, " ")));
        house.let("vanphong", PlanDesk.class, desk -> desk.amend(code, seen, "Thêm việc của công an"));
        int again = house.as("vanphong", PlanRegister.class, register -> register.row(code))
                .version();
        refused(
                "plan.amend.under-way",
                () -> house.let("vanphong", PlanDesk.class, desk -> desk.amend(code, again, "Nữa")));
        assertThat(house.as("mattran", PlanRegister.class, register -> register.row(code))
                        .edition())
                .isEqualTo(1);
        house.let("vanphong", PlanDesk.class, desk -> desk.dropTask(code, version(code), 2));
        house.let(
                "vanphong",
                PlanDesk.class,
                desk -> desk.keepTask(
                        code, version(code), null, "II", task("II.4", POLICE, TaskKind.ASSIGNMENT, DueRule.END)));
        step("chutich", code, PlanIssuing::review);
        step("chutich", code, PlanIssuing::sign);
        house.let("vanphong", PlanIssuing.class, desk -> desk.number(code, version(code), 61, ISSUED));
        step("vanphong", code, PlanIssuing::issue);

        PlanRow row = house.as("mattran", PlanRegister.class, register -> register.row(code));
        assertThat(row).extracting(PlanRow::edition, PlanRow::numberText).containsExactly(2, "61/KH-UBND");
        PlanSheet old = house.as("mattran", PlanRegister.class, register -> register.sheet(code, 1));
        assertThat(old.plan().state()).isEqualTo(PlanState.AMENDED);
        assertThat(old.plan().numberText()).isEqualTo("58/KH-UBND");
        assertThat(old.editions()).hasSize(2);
        List<DutyRow> after = given(code);
        assertThat(after).hasSize(before.size() + 2);
        assertThat(after)
                .filteredOn(one -> one.state() == TaskState.CANCELLED)
                .extracting(one -> one.origin().locus())
                .containsExactly("II.1");
        assertThat(trace("vanphong", code))
                .extracting(line -> line.duty().locus(), line -> line.given().size())
                .containsExactly(tuple("I.1", 1), tuple("II.2", 13), tuple("II.3", 1), tuple("II.4", 1));
        assertThat(deliveries("vanphong", code))
                .filteredOn(copy -> copy.unit().equals(FRONT) && copy.officer() == null)
                .extracting(DeliveryRow::state)
                .containsExactly(DeliveryState.SENT);
    }

    @Test
    void when_a_phase_is_moved_the_open_tasks_follow() {
        PlanCode code = issued(58);
        DutyRow first = trace("vanphong", code).get(2).given().get(0);
        house.let("vanphong", TaskDesk.class, desk -> desk.start(first.code(), first.version()));
        int version = house.as("vanphong", OccasionRegister.class, register -> register.window(SESSION))
                .version();
        house.let(
                "vanphong",
                OccasionDesk.class,
                desk -> desk.movePhase(new MovePhase(
                        SESSION, version, 2, LocalDate.of(2024, 6, 18), LocalDate.of(2024, 7, 1), "Kỳ họp kéo dài")));
        List<TraceRow> trace = trace("vanphong", code);
        assertThat(trace.get(0).given().get(0).dueOn()).isEqualTo(LocalDate.of(2024, 7, 16));
        assertThat(trace.get(2).given())
                .hasSize(13)
                .extracting(DutyRow::dueOn)
                .contains(LocalDate.of(2024, 7, 1))
                .doesNotContain(LocalDate.of(2024, 6, 17));
        assertThat(house.count("vanphong", PlanRegister.class, register -> register.behind(code)))
                .isZero();
        int later = house.as("vanphong", OccasionRegister.class, register -> register.window(SESSION))
                .version();
        house.let(
                "thanhpho",
                OccasionDesk.class,
                desk -> desk.movePhase(new MovePhase(
                        SESSION, later, 2, LocalDate.of(2024, 6, 18), LocalDate.of(2024, 7, 2), "Thêm một ngày")));
        assertThat(house.count("vanphong", PlanRegister.class, register -> register.behind(code)))
                .isPositive();
        int seen = house.as("vanphong", PlanRegister.class, register -> register.row(code))
                .version();
        house.let("vanphong", PlanIssuing.class, desk -> desk.follow(code, seen));
        assertThat(trace("vanphong", code).get(0).given().get(0).dueOn()).isEqualTo(LocalDate.of(2024, 7, 17));
    }

    @Test
    void a_plan_is_copied_for_the_next_session_and_summed_up_when_its_own_is_over() {
        PlanCode code = issued(58);
        refused(
                "plan.copy.same-event",
                () -> house.as(
                        "vanphong",
                        PlanDesk.class,
                        desk -> desk.copy(new CopyPlan(code, SESSION, "Kế hoạch", YearMonth.of(2024, 6)))));
        PlanCode copy = house.as(
                "vanphong",
                PlanDesk.class,
                desk -> desk.copy(new CopyPlan(
                        code, NEXT, "Phối hợp tiếp công dân phục vụ Kỳ họp thứ 8", YearMonth.of(2024, 10))));
        PlanSheet sheet = inWork(copy);
        assertThat(sheet.plan())
                .extracting(PlanRow::state, PlanRow::number, PlanRow::copiedFrom)
                .containsExactly(PlanState.DRAFT, null, code);
        assertThat(sheet.tasks()).hasSize(4);
        int seen = house.as("vanphong", PlanRegister.class, register -> register.row(code))
                .version();
        refused(
                "plan.sum-up.not-ended",
                () -> house.let("vanphong", PlanIssuing.class, desk -> desk.sumUp(code, seen, "Xong")));
        house.day(LocalDate.of(2024, 7, 15));
        house.let("vanphong", PlanIssuing.class, desk -> desk.sumUp(code, seen, "Không có đoàn đông người"));
        assertThat(house.as("vanphong", PlanRegister.class, register -> register.row(code))
                        .state())
                .isEqualTo(PlanState.SUMMED_UP);
        assertThat(house.count("vanphong", PlanRegister.class, register -> register.count(new PlanFilter(null, null))))
                .isEqualTo(2);
        assertThat(house.count("thanhpho", PlanRegister.class, register -> register.count(new PlanFilter(null, null))))
                .isEqualTo(1);
    }

    @Test
    void the_closing_report_that_the_chair_approves_sums_the_plan_up_once_its_event_is_over() throws Exception {
        PlanCode code = issued(58);
        ReportCode early = closing("Chưa xong");
        refused("plan.sum-up.not-ended", () -> approve(early));
        assertThat(report(early).row().isApproved()).isFalse();
        assertThat(house.as("vanphong", PlanRegister.class, register -> register.row(code))
                        .state())
                .isEqualTo(PlanState.IN_FORCE);

        house.day(LocalDate.of(2024, 7, 15));
        approve(early);

        PlanRow over = house.as("vanphong", PlanRegister.class, register -> register.row(code));
        assertThat(over)
                .extracting(PlanRow::state, PlanRow::closingReport, PlanRow::summary, PlanRow::summedUpOn)
                .containsExactly(PlanState.SUMMED_UP, early.value(), "Chưa xong", LocalDate.of(2024, 7, 15));
        assertThat(report(early).row().approvedByName()).isEqualTo("Lê Quang Thịnh");
        refused("briefing.approve.already", () -> approve(early));
        refused(
                "briefing.correct.approved",
                () -> house.let(
                        "vanphong",
                        ReportDesk.class,
                        desk -> desk.correct(early, report(early).row().version(), "Thiếu một lượt")));
        ReportCode daily = house.as("vanphong", ReportDesk.class, desk -> desk.daily(WARD, LocalDate.of(2024, 7, 15)));
        refused("briefing.approve.not-closing", () -> approve(daily));
        for (String change : List.of("approved_by = null, approved_at = null", "approved_at = now()")) {
            assertThat(house.database()
                            .refusal("update report set " + change + " where code = '" + early + "'")
                            .constraint())
                    .isEqualTo("report_approved_stays_ck");
        }
    }

    private ReportCode closing(String lessons) {
        ReportCode code = house.as("vanphong", ReportDesk.class, desk -> desk.closing(WARD, SESSION));
        house.let(
                "vanphong",
                ReportDesk.class,
                desk -> desk.judge(code, report(code).row().version(), "Ổn định", lessons));
        refused("briefing.not-submitted", () -> approve(code));
        house.let(
                "vanphong",
                ReportDesk.class,
                desk -> desk.submit(code, report(code).row().version()));
        return code;
    }

    private void approve(ReportCode code) {
        house.let(
                "chutich",
                ReportDesk.class,
                desk -> desk.approve(code, report(code).row().version()));
    }

    private ReportText report(ReportCode code) {
        return house.as("vanphong", ReportRegister.class, register -> register.text(code));
    }

    @Test
    void the_paper_is_printed_in_both_formats_with_its_number_or_room_for_it() throws Exception {
        PlanCode code = signed();
        byte[] draft = house.as("vanphong", PlanPapers.class, papers -> papers.print(code, 1, OutputFormat.PDF))
                .bytes();
        assertThat(text(draft)).contains("/KH-UBND", "P. Thịnh Đán, ngày … tháng 6 năm 2024", "KẾ HOẠCH", "Lưu: VP.");
        house.day(ISSUED);
        house.let("vanphong", PlanIssuing.class, desk -> desk.number(code, version(code), 58, ISSUED));
        step("vanphong", code, PlanIssuing::issue);
        byte[] word = house.as("mattran", PlanPapers.class, papers -> papers.print(code, null, OutputFormat.DOCX))
                .bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText())
                    .contains(
                            "Số: 58/KH-UBND",
                            "ngày 05 tháng 6 năm 2024",
                            "165/KH-UBND",
                            "Lê Quang Thịnh",
                            "II. Đề nghị")
                    .doesNotContain("Trực đường dây nóng");
        }
    }

    @Test
    void what_a_plan_says_is_kept_by_the_database_too() {
        issued(58);
        assertThatThrownBy(() -> house.database().keep("update plan_task set content = 'Khác'"))
                .hasMessageContaining("plan");
        assertThatThrownBy(() -> house.database().keep("update coordination_plan set number = 1"))
                .hasMessageContaining("issued");
        assertThatThrownBy(() -> house.database().keep("update coordination_plan set reviewed_by = recorded_by"))
                .hasMessageContaining("coordination_plan_four_eyes_ck");
    }

    // ---- the office ----

    private PlanCode issued(int number) {
        PlanCode code = signed();
        house.day(ISSUED);
        house.let("vanphong", PlanIssuing.class, desk -> desk.number(code, version(code), number, ISSUED));
        step("vanphong", code, PlanIssuing::issue);
        return code;
    }

    private PlanCode signed() {
        PlanCode code = house.as("vanphong", PlanDesk.class, desk -> desk.record(plan()));
        step("phochutich", code, PlanIssuing::review);
        refused("plan.sign.not-the-signer", () -> step("phochutich", code, PlanIssuing::sign));
        step("chutich", code, PlanIssuing::sign);
        return code;
    }

    private interface Step {
        void take(PlanIssuing desk, PlanCode code, int seen);
    }

    private void step(String officer, PlanCode code, Step step) {
        house.let(officer, PlanIssuing.class, desk -> step.take(desk, code, version(code)));
    }

    private void edit(PlanCode code, int seen, Consumer<PlanDesk> deed) {
        house.let("vanphong", PlanDesk.class, deed);
    }

    private int version(PlanCode code) {
        return house.as("vanphong", PlanRegister.class, register -> register.inWork(code))
                .map(sheet -> sheet.plan().version())
                .orElse(0);
    }

    private PlanSheet inWork(PlanCode code) {
        return house.as("vanphong", PlanRegister.class, register -> register.inWork(code))
                .orElseThrow();
    }

    private List<TraceRow> trace(String officer, PlanCode code) {
        return house.list(officer, PlanRegister.class, register -> register.trace(code));
    }

    private List<DutyRow> given(PlanCode code) {
        return house.list("vanphong", TaskRegister.class, register -> register.from(OriginKind.PLAN, code.value()));
    }

    private List<DeliveryRow> deliveries(String officer, PlanCode code) {
        return house.list(officer, PlanRegister.class, register -> register.deliveries(code));
    }

    private static OpenWindow window(WindowCode code, LocalDate first, LocalDate second) {
        return new OpenWindow(
                code,
                WindowType.NA_SESSION,
                "Kỳ họp " + code,
                "Session " + code,
                15,
                15,
                List.of(
                        new OpenWindow.Phase(first, first.plusDays(19)),
                        new OpenWindow.Phase(second, second.plusDays(11))));
    }

    private static PlanHead head(WindowCode window) {
        return new PlanHead(
                window,
                "KH-UBND",
                "P. Thịnh Đán",
                YearMonth.of(2024, 6),
                "Phối hợp tiếp công dân phục vụ Kỳ họp thứ 7",
                new RecordPlan.Signature(SigningMode.TM, "ỦY BAN NHÂN DÂN", new OfficerCode("chutich"), "CHỦ TỊCH"));
    }

    private static RecordPlan plan() {
        PlanHead head = head(SESSION);
        RecordPlan.Task programme = new RecordPlan.Task(
                "II.1",
                List.of("R47"),
                TaskKind.ASSIGNMENT,
                OFFICE,
                Set.of(),
                "Làm tiếp Kế hoạch 167",
                DueRule.STANDING,
                null,
                2);
        return new RecordPlan(
                WARD,
                head.window(),
                head.symbol(),
                head.place(),
                head.issuedMonth(),
                head.title(),
                head.signature(),
                List.of(cityPlan(), programme(), review()),
                List.of(
                        new RecordPlan.Section(
                                "I", null, "Mục đích", List.of(task("I.1", OFFICE, TaskKind.ASSIGNMENT, DueRule.END))),
                        new RecordPlan.Section(
                                "II",
                                null,
                                "Đề nghị",
                                List.of(
                                        programme,
                                        task("II.2", OFFICE, TaskKind.ASSIGNMENT, DueRule.EACH_DAY),
                                        task("II.3", FRONT, TaskKind.REQUEST, DueRule.END)))),
                List.of(
                        to("UBND thành phố", CITY),
                        to("Mặt trận và đoàn thể", FRONT, new UnitCode("TDAN-PN")),
                        new RecordPlan.Recipient(RecipientKind.STAFF, "Cán bộ, công chức phường", Set.of()),
                        new RecordPlan.Recipient(RecipientKind.FILE, "Lưu: VP", Set.of(OFFICE))));
    }

    private static RecordPlan.Task task(String locus, UnitCode unit, TaskKind kind, DueRule rule) {
        return new RecordPlan.Task(
                locus,
                List.of("R59", "R60"),
                kind,
                unit,
                Set.of(),
                "Việc " + locus + " của kế hoạch",
                rule,
                null,
                null);
    }

    private static RecordPlan.Basis cityPlan() {
        return new RecordPlan.Basis(
                BasisKind.CARRIED_OUT,
                "165/KH-UBND",
                "Kế hoạch phối hợp tiếp công dân",
                "UBND thành phố Thái Nguyên",
                LocalDate.of(2024, 5, 27),
                null,
                null,
                "P");
    }

    private static RecordPlan.Basis programme() {
        return new RecordPlan.Basis(
                BasisKind.STANDING,
                "167/KH-UBND",
                "Kế hoạch thực hiện Đề án 06",
                "UBND tỉnh Thái Nguyên",
                LocalDate.of(2021, 9, 24),
                null,
                1,
                "II.1");
    }

    private static RecordPlan.Basis review() {
        return new RecordPlan.Basis(
                BasisKind.STANDING,
                "363/KH-TTCP",
                "Kế hoạch rà soát vụ việc kéo dài",
                "Thanh tra Chính phủ",
                LocalDate.of(2019, 3, 20),
                null,
                null,
                "II.1");
    }

    private static RecordPlan.Recipient to(String line, UnitCode... units) {
        return new RecordPlan.Recipient(RecipientKind.BODIES, line, Set.of(units));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

package vn.tiepdan.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.occasion.WindowType;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

class CoordinationPlanTest {

    private static final PlanFile FILE = file();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final PlanCode CODE = new PlanCode("KH-TDAN-2024-1");
    private static final OfficerCode OFFICE = new OfficerCode("vanphong");
    private static final OfficerCode CHAIR = new OfficerCode("chutich");
    private static final Map<UnitCode, UnitRow> UNITS = units();

    @Test
    void every_requirement_of_the_plans_body_is_served_by_exactly_one_task() {
        List<String> served = FILE.plan().sections().stream()
                .flatMap(section -> section.tasks().stream())
                .flatMap(task -> task.serves().stream())
                .toList();
        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(18, 138)
                        .mapToObj(number -> "R" + number)
                        .toList());
    }

    @Test
    void the_wards_plan_names_what_is_worth_a_look_and_nothing_else() {
        assertThat(recorded(FILE.plan()).warnings(seventhSession()).stream().map(CoordinationPlanTest::told))
                .containsExactly(
                        "Kế hoạch chưa có số (…/KH-UBND).",
                        "Kế hoạch chưa ghi ngày ban hành.",
                        "Địa danh “P. Thịnh Đán” ghi tắt; Nghị định 30/2020/NĐ-CP yêu cầu ghi đầy đủ. Nội dung giữ nguyên như đã viết.",
                        "Kế hoạch ban hành sau khi kỳ họp đã khai mạc ngày 20/05/2024.",
                        "Kế hoạch có thể được ban hành sau khi đợt một đã kết thúc ngày 08/06/2024; cần bổ sung ngày ban hành để biết chắc.",
                        "Căn cứ 34/KH-UBND được ghi là của Thành ủy Thái Nguyên, không khớp với ký hiệu của văn bản. Nội dung giữ nguyên như đã viết.",
                        "Căn cứ 10-ĐA/TU không ghi ngày ban hành.",
                        "Số mục II được in hai lần (“Tổ chức thực hiện”).",
                        "Dòng “Lưu: VP” chưa ghi lưu văn thư (VT).");
    }

    @Test
    void a_day_of_issue_inside_the_event_is_told_and_accepted() {
        CoordinationPlan plan = numbered(45, LocalDate.of(2024, 6, 3), TODAY);
        plan.issued(OFFICE, TODAY);
        assertThat(plan.warnings(seventhSession()))
                .extracting(PlanWarning::code)
                .contains("plan.warning.issued-inside-event")
                .doesNotContain("plan.warning.day-missing", "plan.warning.phase-perhaps-over-at-issue");
    }

    @Test
    void a_phase_that_was_over_at_issue_is_told() {
        CoordinationPlan plan = numbered(45, LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 10));
        assertThat(plan.warnings(seventhSession()))
                .extracting(PlanWarning::code)
                .contains("plan.warning.phase-over-at-issue");
    }

    @Test
    void a_programme_that_ran_out_before_the_plan_is_told() {
        CoordinationPlan plan = recorded(basis(
                FILE.plan(),
                new RecordPlan.Basis(
                        BasisKind.STANDING,
                        "06-ĐA/TU",
                        "Đề án",
                        "Tỉnh ủy Thái Nguyên",
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2020, 12, 31),
                        null,
                        "II.1.a")));
        assertThat(plan.warnings(seventhSession()))
                .extracting(PlanWarning::code)
                .contains("plan.warning.basis-expired");
    }

    @Test
    void a_basis_shows_which_one_it_carries_out() {
        assertThat(recorded(FILE.plan()).basisRows())
                .filteredOn(basis -> "06-ĐA/TU".equals(basis.implementedName()))
                .extracting(BasisRow::number)
                .containsExactly("167/KH-UBND", "221/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "165/KH-UBND, UBND thành phố Thái Nguyên, true",
        "165/KH-UBND, Ủy ban nhân dân thành phố, true",
        "34/KH-UBND, Thành ủy Thái Nguyên, false",
        "06-ĐA/TU, Ban Chấp hành Đảng bộ tỉnh, true",
        "06-ĐA/TU, UBND tỉnh Thái Nguyên, false",
        "363/KH-TTCP, Thanh tra Chính phủ, true",
        "42/2013/QH13, Quốc hội, true",
        "42/2013/QH13, Chính phủ, false",
        "12/CV-ABC, Công ty nào đó, true"
    })
    void the_symbol_tells_who_can_have_issued_a_document(String number, String issuer, boolean fits) {
        assertThat(new DocumentNumber(number).fits(issuer)).isEqualTo(fits);
    }

    @Test
    void the_front_is_asked_and_never_told() {
        assertRefused(() -> recorded(task("TDAN-MT", TaskKind.ASSIGNMENT)), "plan.task.not-subordinate");
        assertRefused(() -> recorded(task("TPTN", TaskKind.ASSIGNMENT)), "plan.task.not-subordinate");
        assertThat(recorded(task("TDAN-MT", TaskKind.REQUEST)).code()).isNotNull();
    }

    @Test
    void a_task_for_a_unit_that_is_not_there_yet_is_refused() {
        assertRefused(() -> recorded(task("QTHANG-VP", TaskKind.ASSIGNMENT)), "plan.task.unit-unknown");
        assertRefused(() -> recorded(task("NOWHERE", TaskKind.ASSIGNMENT)), "plan.task.unit-unknown");
    }

    @Test
    void the_day_of_issue_is_not_ahead_and_not_before_a_basis() {
        CoordinationPlan plan = signed(TODAY);
        assertInvalid(() -> plan.numbered(45, TODAY.plusDays(1), TODAY), "plan.issued.in-future");
        assertInvalid(() -> plan.numbered(45, LocalDate.of(2024, 5, 26), TODAY), "plan.issued.before-basis");
        assertInvalid(() -> plan.numbered(45, null, TODAY), "plan.issued.day-missing");
        assertInvalid(() -> plan.numbered(0, TODAY, TODAY), "plan.number.malformed");
        plan.numbered(45, LocalDate.of(2024, 5, 27), TODAY);
        assertThat(plan.stateOn(TODAY, seventhSession())).isEqualTo(PlanState.NUMBERED);
    }

    @Test
    void a_plan_goes_from_draft_to_summing_up_step_by_step() {
        CoordinationPlan plan = recorded(FILE.plan());
        assertRefused(() -> plan.signed(CHAIR, true, TODAY), "plan.sign.not-reviewed");
        assertRefused(() -> plan.numbered(45, TODAY, TODAY), "plan.numbering.not-signed");
        assertRefused(() -> plan.issued(OFFICE, TODAY), "plan.issue.not-numbered");
        assertRefused(() -> plan.reviewed(OFFICE, TODAY), "plan.review.by-drafter");
        plan.reviewed(CHAIR, TODAY);
        assertRefused(() -> plan.reviewed(CHAIR, TODAY), "plan.review.not-a-draft");
        assertRefused(() -> plan.signed(OFFICE, true, TODAY), "plan.sign.not-the-signer");
        assertRefused(() -> plan.signed(CHAIR, false, TODAY), "plan.sign.without-post");
        plan.signed(CHAIR, true, TODAY);
        plan.numbered(45, TODAY, TODAY);
        assertRefused(plan::sentBack, "plan.send-back.not-under-way");
        plan.issued(OFFICE, TODAY);
        assertThat(plan.stateOn(LocalDate.of(2024, 5, 19), seventhSession())).isEqualTo(PlanState.ISSUED);
        assertThat(plan.stateOn(TODAY, seventhSession())).isEqualTo(PlanState.IN_FORCE);
        assertRefused(
                () -> plan.summedUp("Xong", seventhSession(), LocalDate.of(2024, 6, 28)), "plan.sum-up.not-ended");
        LocalDate after = LocalDate.of(2024, 6, 29);
        assertThat(plan.stateOn(after, seventhSession())).isEqualTo(PlanState.ENDED);
        assertInvalid(() -> plan.summedUp(" ", seventhSession(), after), "plan.sum-up.empty");
        plan.summedUp("Không có đoàn đông người", seventhSession(), after);
        assertThat(plan.stateOn(after, seventhSession())).isEqualTo(PlanState.SUMMED_UP);
        assertRefused(() -> plan.summedUp("Xong", seventhSession(), after), "plan.sum-up.not-issued");
        assertRefused(() -> plan.amended("Sai", OFFICE, after, UNITS), "plan.amend.not-in-force");
    }

    @Test
    void what_was_reviewed_or_signed_goes_back_to_the_draft() {
        CoordinationPlan plan = signed(TODAY);
        assertRefused(() -> plan.dropTask(1), "plan.not-a-draft");
        plan.sentBack();
        plan.dropTask(1);
        assertRefused(plan::sentBack, "plan.send-back.not-under-way");
    }

    @Test
    void a_draft_is_not_reviewed_while_something_is_lacking() {
        CoordinationPlan plan =
                CoordinationPlan.begun(CODE, new UnitCode("TDAN"), FILE.plan().head(), "Lê Quang Thịnh", OFFICE, TODAY);
        assertThat(plan.lacks())
                .extracting(PlanWarning::code)
                .containsExactly("plan.without-basis", "plan.without-section", "plan.without-recipient");
        plan.keepBasis(null, FILE.plan().bases().get(0));
        plan.keepSection(null, new RecordPlan.Section("I", null, "Mục đích", List.of()));
        plan.keepRecipient(null, FILE.plan().recipients().get(0));
        assertRefused(() -> plan.reviewed(CHAIR, TODAY), "plan.section.without-owner");
        plan.keepTask(null, "I", front(TaskKind.REQUEST), UNITS.get(new UnitCode("TDAN-MT")));
        plan.reviewed(CHAIR, TODAY);
    }

    @Test
    void parts_of_a_draft_are_said_anew_and_dropped() {
        CoordinationPlan plan = recorded(FILE.plan());
        assertRefused(() -> plan.dropBasis(3), "plan.basis.still-needed");
        assertRefused(() -> plan.dropSection(1), "plan.section.has-tasks");
        assertRefused(
                () -> plan.keepSection(1, new RecordPlan.Section("IX", null, "Mục đích", List.of())),
                "plan.section.keeps-its-place");
        assertRefused(
                () -> plan.keepTask(null, "IX", front(TaskKind.REQUEST), UNITS.get(new UnitCode("TDAN-MT"))),
                "plan.section.unknown");
        assertRefused(
                () -> plan.keepTask(null, "I", due(DueRule.ON_DAY, null, null), UNITS.get(new UnitCode("TDAN-VP"))),
                "plan.task.day-missing");
        assertRefused(
                () -> plan.keepTask(null, "I", due(DueRule.END, null, 99), UNITS.get(new UnitCode("TDAN-VP"))),
                "plan.task.basis-unknown");
        assertThatThrownBy(() -> plan.dropRecipient(99))
                .isInstanceOfSatisfying(
                        NotFound.class, refusal -> assertThat(refusal.code()).isEqualTo("plan.part-not-found"));
        plan.keepTask(1, "I", front(TaskKind.REQUEST), UNITS.get(new UnitCode("TDAN-MT")));
        assertThat(plan.taskRows(names()).get(0).content()).isEqualTo("Giải thích pháp luật");
        plan.dropRecipient(7);
        assertThat(plan.recipientRows(names())).hasSize(6);
        plan.dropBasis(11);
        assertThat(plan.basisRows()).hasSize(10);
    }

    @Test
    void an_amendment_needs_a_reason_and_begins_with_what_is_in_force() {
        CoordinationPlan plan = numbered(45, TODAY, TODAY);
        plan.issued(OFFICE, TODAY);
        assertInvalid(() -> plan.amended(" ", OFFICE, TODAY, UNITS), "plan.amend.without-reason");
        CoordinationPlan next = plan.amended("Kỳ họp kéo dài", OFFICE, TODAY, UNITS);
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.row("", seventhSession(), TODAY).numberText()).isEqualTo("…/KH-UBND");
        assertThat(next.taskRows(names())).isEqualTo(plan.taskRows(names()));
        assertThat(next.basisRows()).hasSameSizeAs(plan.basisRows());
        assertThat(next.given()).isEmpty();
        plan.superseded();
        assertThat(plan.stateOn(TODAY, seventhSession())).isEqualTo(PlanState.AMENDED);
    }

    @Test
    void a_copy_for_the_next_event_moves_its_days_and_leaves_results_behind() {
        CoordinationPlan plan = recorded(FILE.plan());
        plan.keepTask(1, "I", due(DueRule.ON_DAY, LocalDate.of(2024, 5, 25), null), UNITS.get(new UnitCode("TDAN-VP")));
        CoordinationPlan copy =
                plan.copied(new PlanCode("KH-TDAN-2024-2"), FILE.plan().head(), 154, OFFICE, TODAY, UNITS);
        assertThat(copy.taskRows(names()).get(0).dueOn()).isEqualTo(LocalDate.of(2024, 10, 26));
        assertThat(copy.row("", seventhSession(), TODAY).copiedFrom()).isEqualTo(CODE);
        assertThat(copy.stateOn(TODAY, seventhSession())).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void a_plan_rests_on_something_and_goes_to_somebody() {
        RecordPlan p = FILE.plan();
        assertRefused(() -> recorded(with(p, List.of(), p.sections(), p.recipients())), "plan.without-basis");
        assertRefused(() -> recorded(with(p, p.bases(), p.sections(), List.of())), "plan.without-recipient");
        assertRefused(
                () -> recorded(with(
                        p,
                        p.bases(),
                        p.sections(),
                        List.of(new RecordPlan.Recipient(RecipientKind.BODIES, "UBND thành phố", Set.of())))),
                "plan.recipient.without-body");
    }

    @Test
    void a_basis_cannot_carry_out_itself_or_one_that_is_not_listed() {
        assertRefused(() -> recorded(basis(FILE.plan(), implementing(1))), "plan.basis.implements-unknown");
        assertRefused(() -> recorded(basis(FILE.plan(), implementing(2))), "plan.basis.implements-unknown");
    }

    @Test
    void a_section_without_a_task_is_told() {
        RecordPlan p = FILE.plan();
        CoordinationPlan plan = recorded(
                with(p, p.bases(), List.of(new RecordPlan.Section("IV", null, "Kinh phí", List.of())), p.recipients()));
        assertThat(plan.warnings(seventhSession()))
                .extracting(PlanWarning::code)
                .contains("plan.warning.section-without-task");
    }

    @Test
    void the_distribution_list_has_seven_lines() {
        assertThat(recorded(FILE.plan()).recipientRows(names())).hasSize(7);
    }

    @Test
    void a_number_still_to_come_is_printed_as_dots() {
        assertThat(recorded(FILE.plan()).row("", seventhSession(), TODAY).numberText())
                .isEqualTo("…/KH-UBND");
        assertThat(numbered(45, TODAY, TODAY).row("", seventhSession(), TODAY).numberText())
                .isEqualTo("45/KH-UBND");
    }

    private static CoordinationPlan recorded(RecordPlan command) {
        return CoordinationPlan.recorded(CODE, new UnitCode("TDAN"), command, "Lê Quang Thịnh", UNITS, OFFICE, TODAY);
    }

    private static CoordinationPlan signed(LocalDate today) {
        CoordinationPlan plan = recorded(FILE.plan());
        plan.reviewed(new OfficerCode("phochutich"), today);
        plan.signed(CHAIR, true, today);
        return plan;
    }

    private static CoordinationPlan numbered(int number, LocalDate on, LocalDate today) {
        CoordinationPlan plan = signed(today);
        plan.numbered(number, on, today);
        return plan;
    }

    private static RecordPlan with(
            RecordPlan p,
            List<RecordPlan.Basis> bases,
            List<RecordPlan.Section> sections,
            List<RecordPlan.Recipient> recipients) {
        return new RecordPlan(
                p.unit(),
                p.window(),
                p.symbol(),
                p.place(),
                p.issuedMonth(),
                p.title(),
                p.signature(),
                bases,
                sections,
                recipients);
    }

    private static RecordPlan basis(RecordPlan p, RecordPlan.Basis only) {
        return with(
                p, List.of(only), List.of(new RecordPlan.Section("I", null, "Mục đích", List.of())), p.recipients());
    }

    private static RecordPlan.Basis implementing(int other) {
        return new RecordPlan.Basis(
                BasisKind.STANDING,
                "34/KH-UBND",
                "Kế hoạch",
                "UBND thành phố",
                LocalDate.of(2021, 8, 6),
                null,
                other,
                "II.1.a");
    }

    private static RecordPlan task(String unit, TaskKind kind) {
        RecordPlan p = FILE.plan();
        RecordPlan.Task task = new RecordPlan.Task(
                "II.4.a",
                List.of("R116"),
                kind,
                new UnitCode(unit),
                Set.of(),
                "Giải thích pháp luật",
                null,
                null,
                null);
        return with(
                p, p.bases(), List.of(new RecordPlan.Section("II.4", null, "Đề nghị", List.of(task))), p.recipients());
    }

    private static RecordPlan.Task front(TaskKind kind) {
        return new RecordPlan.Task(
                "II.4.a",
                List.of("R116"),
                kind,
                new UnitCode("TDAN-MT"),
                Set.of(),
                "Giải thích pháp luật",
                null,
                null,
                null);
    }

    private static RecordPlan.Task due(DueRule rule, LocalDate day, Integer basis) {
        return new RecordPlan.Task(
                "I", List.of(), TaskKind.ASSIGNMENT, new UnitCode("TDAN-VP"), Set.of(), "Rà soát", rule, day, basis);
    }

    private static WindowRow seventhSession() {
        return new WindowRow(
                new WindowCode("QH15-KH7"),
                WindowType.NA_SESSION,
                "Kỳ họp thứ 7, Quốc hội khóa XV",
                "7th session",
                0,
                0,
                List.of(
                        new StageSpan(PhaseStage.DURING, 1, LocalDate.of(2024, 5, 20), LocalDate.of(2024, 6, 8)),
                        new StageSpan(PhaseStage.GAP, 1, LocalDate.of(2024, 6, 9), LocalDate.of(2024, 6, 16)),
                        new StageSpan(PhaseStage.DURING, 2, LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 28))),
                List.of(),
                null,
                1);
    }

    private static Map<UnitCode, UnitRow> units() {
        Stream<UnitRow> ward = Stream.of(
                unit("TDAN", UnitKind.WARD),
                unit("TDAN-LD", UnitKind.LEADERSHIP),
                unit("TDAN-VP", UnitKind.OFFICE_STATISTICS),
                unit("TDAN-MC", UnitKind.ONE_STOP),
                unit("TDAN-CM", UnitKind.SPECIALISTS),
                unit("TDAN-HD", UnitKind.COUNCIL_STANDING),
                unit("TDAN-CA", UnitKind.POLICE),
                unit("TDAN-MT", UnitKind.FATHERLAND_FRONT),
                unit("TPTN", UnitKind.CITY));
        UnitRow later = new UnitRow(
                new UnitCode("QTHANG-VP"),
                "Văn phòng",
                "Office",
                UnitKind.OFFICE_STATISTICS,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null);
        return Stream.concat(ward, Stream.of(later)).collect(toMap(UnitRow::code, row -> row));
    }

    private static UnitRow unit(String code, UnitKind kind) {
        return new UnitRow(
                new UnitCode(code), code, code, kind, null, null, null, null, null, LocalDate.of(2010, 1, 1), null);
    }

    private static Map<UnitCode, String> names() {
        return UNITS.values().stream().collect(toMap(UnitRow::code, UnitRow::nameVi));
    }

    private static String told(PlanWarning warning) {
        return new Messages().text(Messages.VIETNAMESE, warning.code(), warning.arguments());
    }

    private static PlanFile file() {
        try (JsonReader reader = Json.createReader(CoordinationPlanTest.class.getResourceAsStream("/demo/plan.json"))) {
            return PlanFile.read(reader.readObject());
        }
    }

    private static void assertInvalid(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

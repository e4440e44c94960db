package vn.tiepdan.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

class CoordinationPlanTest {

    private static final PlanFile FILE = file();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
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
                        "Kế hoạch ban hành sau khi kỳ họp đã khai mạc ngày 20/05/2024.",
                        "Kế hoạch có thể được ban hành sau khi đợt một đã kết thúc ngày 08/06/2024; cần bổ sung ngày ban hành để biết chắc.",
                        "Căn cứ 34/KH-UBND được ghi là của Thành ủy Thái Nguyên, không khớp với ký hiệu của văn bản. Nội dung giữ nguyên như đã viết.",
                        "Căn cứ 10-ĐA/TU không ghi ngày ban hành.",
                        "Dòng “Lưu: VP” chưa ghi lưu văn thư (VT).");
    }

    @Test
    void a_day_of_issue_inside_the_event_is_told_and_accepted() {
        CoordinationPlan plan = recorded(issued(FILE.plan(), 45, LocalDate.of(2024, 6, 3)));
        assertThat(plan.warnings(seventhSession()))
                .extracting(PlanWarning::code)
                .contains("plan.warning.issued-inside-event")
                .doesNotContain("plan.warning.day-missing", "plan.warning.phase-perhaps-over-at-issue");
    }

    @Test
    void a_phase_that_was_over_at_issue_is_told() {
        WindowRow event = seventhSession();
        CoordinationPlan plan = CoordinationPlan.recorded(
                new PlanCode("KH-TDAN-2024-1"),
                new UnitCode("TDAN"),
                issued(FILE.plan(), 45, LocalDate.of(2024, 6, 10)),
                "Lê Quang Thịnh",
                UNITS,
                LocalDate.of(2024, 6, 10));
        assertThat(plan.warnings(event)).extracting(PlanWarning::code).contains("plan.warning.phase-over-at-issue");
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
    void the_day_of_issue_lies_in_the_month_of_the_date_line_and_not_ahead() {
        assertRefused(
                () -> recorded(issued(FILE.plan(), null, LocalDate.of(2024, 5, 31))), "plan.issued.in-another-month");
        assertRefused(() -> recorded(issued(FILE.plan(), null, LocalDate.of(2024, 6, 4))), "plan.issued.in-future");
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
                with(p, p.bases(), List.of(new RecordPlan.Section("IV", "Kinh phí", List.of())), p.recipients()));
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
        assertThat(recorded(FILE.plan()).row("", "").numberText()).isEqualTo("…/KH-UBND");
        assertThat(recorded(issued(FILE.plan(), 45, TODAY)).row("", "").numberText())
                .isEqualTo("45/KH-UBND");
    }

    private static CoordinationPlan recorded(RecordPlan command) {
        return CoordinationPlan.recorded(
                new PlanCode("KH-TDAN-2024-1"), new UnitCode("TDAN"), command, "Lê Quang Thịnh", UNITS, TODAY);
    }

    private static RecordPlan issued(RecordPlan p, Integer number, LocalDate on) {
        return new RecordPlan(
                p.unit(),
                p.window(),
                number,
                p.symbol(),
                p.place(),
                YearMonth.of(2024, 6),
                on,
                p.title(),
                p.signature(),
                p.bases(),
                p.sections(),
                p.recipients());
    }

    private static RecordPlan with(
            RecordPlan p,
            List<RecordPlan.Basis> bases,
            List<RecordPlan.Section> sections,
            List<RecordPlan.Recipient> recipients) {
        return new RecordPlan(
                p.unit(),
                p.window(),
                p.number(),
                p.symbol(),
                p.place(),
                p.issuedMonth(),
                p.issuedOn(),
                p.title(),
                p.signature(),
                bases,
                sections,
                recipients);
    }

    private static RecordPlan basis(RecordPlan p, RecordPlan.Basis only) {
        return with(p, List.of(only), p.sections(), p.recipients());
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
                "II.4.a", List.of("R116"), kind, new UnitCode(unit), Set.of(), "Giải thích pháp luật");
        return with(p, p.bases(), List.of(new RecordPlan.Section("II.4", "Đề nghị", List.of(task))), p.recipients());
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

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

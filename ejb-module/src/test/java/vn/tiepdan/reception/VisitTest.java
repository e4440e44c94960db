package vn.tiepdan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.reception.VisitTold.TUESDAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

class VisitTest {

    private static final LocalDate TODAY = TUESDAY.plusDays(2);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final VisitCode INTAKE = new VisitCode("LT-TDAN-2024-7K3M9Q");
    private static final VisitCode OPEN = new VisitCode("L-TDAN-2024-000045");
    private static final MatterCode CASE = new MatterCode("VV-TDAN-2024-000001");

    @Test
    void whoever_comes_is_sealed_first() {
        Visit visit = received();
        visit.came(Capacity.REPRESENTATIVE, "NS-0123456789");
        assertThat(visit.kind()).isNull();
        assertThat(visit.code()).isEqualTo(visit.intakeCode()).isEqualTo(INTAKE);
        assertThat(visit.persons()).singleElement().satisfies(person -> {
            assertThat(person.seal()).isEqualTo("NS-0123456789");
            assertThat(person.citizen()).isNull();
            assertThat(person.capacity()).isEqualTo(Capacity.REPRESENTATIVE);
        });
    }

    @Test
    void a_named_person_no_longer_has_an_alias() {
        Visit visit = received();
        visit.came(Capacity.VISITOR, "NS-0123456789");
        visit.persons().get(0).namedAs("CD-0123456789");
        assertThat(visit.persons().get(0).citizen()).isEqualTo("CD-0123456789");
        assertThat(visit.persons().get(0).seal()).isNull();
    }

    @Test
    void nobody_came_tomorrow() {
        invalid(
                "visitedOn",
                "reception.day.in-future",
                () -> Visit.received(
                        INTAKE, ward(), new VisitTold().on(TODAY.plusDays(1)).command(), officer(), NOW));
    }

    @Test
    void nobody_came_or_left_later_than_now() {
        invalid("timeIn", "reception.time-in.in-future", () -> at(LocalTime.of(23, 59), null));
        invalid("timeIn", "reception.time-in.in-future", () -> at(LocalTime.of(10, 6), null));
        invalid("timeOut", "reception.time-out.in-future", () -> at(LocalTime.of(9, 0), LocalTime.of(10, 30)));
        assertThat(at(LocalTime.of(10, 5), LocalTime.of(10, 5)).visitedOn()).isEqualTo(TODAY);
        assertThat(Visit.received(
                                INTAKE,
                                ward(),
                                new VisitTold()
                                        .on(TODAY.minusDays(1))
                                        .from(LocalTime.of(23, 59))
                                        .command(),
                                officer(),
                                NOW)
                        .visitedOn())
                .isEqualTo(TODAY.minusDays(1));
    }

    private static Visit at(LocalTime in, LocalTime out) {
        return Visit.received(
                INTAKE, ward(), new VisitTold().on(TODAY).from(in).to(out).command(), officer(), NOW);
    }

    @Test
    void who_came_when_is_put_right_within_its_year_and_before_now() {
        Visit visit = classified();
        visit.cameOtherwise(moved(3, TODAY), false, NOW);
        assertThat(visit.visitedOn()).isEqualTo(TODAY);
        assertThat(visit.came()).startsWith("3 | " + TODAY);
        invalid(
                "visitedOn",
                "reception.day.in-future",
                () -> visit.cameOtherwise(moved(1, TODAY.plusDays(1)), false, NOW));
        invalid(
                "visitedOn",
                "reception.day.other-year",
                () -> visit.cameOtherwise(moved(1, TODAY.minusYears(1)), false, NOW));
        visit.voidBecause("Nhập trùng");
        broken("reception.voided", () -> visit.cameOtherwise(moved(1, TODAY), false, NOW));
    }

    @Test
    void once_its_month_is_closed_the_day_is_put_right_within_that_month() {
        Visit visit = classified();
        visit.cameOtherwise(moved(3, TODAY.withDayOfMonth(1)), true, NOW);
        assertThat(visit.visitedOn()).isEqualTo(TODAY.withDayOfMonth(1));
        invalid(
                "visitedOn",
                "reception.day.other-month",
                () -> visit.cameOtherwise(moved(1, TODAY.minusMonths(1)), true, NOW));
    }

    private static CorrectVisitor moved(int people, LocalDate day) {
        return new CorrectVisitor(1, null, people, day, LocalTime.of(8, 0), "Ghi nhầm");
    }

    @Test
    void it_is_classified_once() {
        Visit visit = classified();
        assertThat(visit.kind()).isEqualTo(PetitionKind.COMPLAINT);
        assertThat(visit.code()).isEqualTo(OPEN);
        assertThat(visit.intakeCode()).isEqualTo(INTAKE);
        broken(
                "reception.classify.already",
                () -> visit.classifyAs(PetitionKind.FEEDBACK, SubjectField.LAND, OPEN, 2024, 46));
    }

    @Test
    void it_is_answered_after_it_is_classified_and_once() {
        broken("reception.reply.not-classified", () -> received().answered(reply(ReplyContent.GUIDED, TODAY), TODAY));
        Visit visit = classified();
        visit.answered(reply(ReplyContent.GUIDED, TODAY), TODAY);
        broken("reception.reply.closed", () -> visit.answered(reply(ReplyContent.GUIDED, TODAY), TODAY));
    }

    @Test
    void an_answer_lies_between_the_visit_and_today() {
        invalid("givenOn", "petition.reply.in-future", () -> classified()
                .answered(reply(ReplyContent.GUIDED, TODAY.plusDays(1)), TODAY));
        invalid("givenOn", "petition.reply.before-receipt", () -> classified()
                .answered(reply(ReplyContent.GUIDED, TUESDAY.minusDays(1)), TODAY));
        Visit sameDay = classified();
        sameDay.answered(reply(ReplyContent.GUIDED, TUESDAY), TODAY);
    }

    @Test
    void the_notice_that_more_time_is_needed_leaves_it_open() {
        Visit visit = classified();
        visit.answered(reply(ReplyContent.MORE_TIME, TUESDAY), TODAY);
        visit.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY);
        broken("reception.reply.closed", () -> visit.answered(reply(ReplyContent.ANSWERED, TODAY), TODAY));
    }

    @Test
    void what_was_written_down_wrongly_is_put_right() {
        Visit visit = classified();
        visit.correct(new CorrectVisit("Hỏi về lối đi", "Mở lối đi", null, LocalTime.of(9, 0), "Ghi nhầm"));
        assertThat(visit.content()).isEqualTo("Hỏi về lối đi");
        assertThat(visit.requests()).isEqualTo("Mở lối đi");
        invalid(
                "timeOut",
                "reception.time-out.before-time-in",
                () -> visit.correct(new CorrectVisit("Khác", null, null, LocalTime.of(7, 59), "Ghi nhầm")));
        assertThat(visit.content()).isEqualTo("Hỏi về lối đi");
    }

    @Test
    void a_voided_visit_keeps_its_code_and_takes_nothing_more() {
        Visit visit = classified();
        visit.voidBecause("Nhập trùng");
        assertThat(visit.code()).isEqualTo(OPEN);
        broken("reception.voided", () -> visit.voidBecause("Nhập trùng"));
        broken("reception.voided", () -> visit.belongsTo(CASE, false));
        broken("reception.voided", () -> visit.concerns(Set.of(officer())));
        broken(
                "reception.voided",
                () -> visit.correct(new CorrectVisit("Khác", null, null, LocalTime.NOON, "Ghi nhầm")));
        broken("reception.reply.closed", () -> visit.answered(reply(ReplyContent.GUIDED, TODAY), TODAY));
    }

    @Test
    void an_answered_visit_is_not_voided() {
        Visit visit = classified();
        visit.answered(reply(ReplyContent.GUIDED, TODAY), TODAY);
        broken("reception.void.answered", () -> visit.voidBecause("Nhập trùng"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-TDAN-2024-000045", "LTC-TDAN-2024-7K3M9Q", "LT-QTHANG-2026-0A1B2C"})
    void a_code_of_ours_is_read(String code) {
        assertThat(new VisitCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"L-TDAN-2024-45", "D-TDAN-2024-000045", "L-TDAN-2024-000045' or '1'='1"})
    void what_is_no_code_is_told_like_a_visit_that_is_not_there(String code) {
        assertThatThrownBy(() -> new VisitCode(code))
                .isInstanceOf(NotFound.class)
                .hasMessage("reception.visit.not-found");
    }

    private static Visit received() {
        return Visit.received(INTAKE, ward(), new VisitTold().command(), officer(), NOW);
    }

    private static Visit classified() {
        Visit visit = received();
        visit.classifyAs(PetitionKind.COMPLAINT, SubjectField.LAND, OPEN, 2024, 45);
        return visit;
    }

    private static Reply reply(ReplyContent content, LocalDate on) {
        return new Reply(content, ReplyMode.ORAL, on, null, "Biên bản có chữ ký", null);
    }

    private static UnitCode ward() {
        return new UnitCode("TDAN");
    }

    private static OfficerCode officer() {
        return new OfficerCode("motcua");
    }

    private static void broken(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessage(code);
    }

    private static void invalid(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}

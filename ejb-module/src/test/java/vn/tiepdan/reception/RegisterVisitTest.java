package vn.tiepdan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Invalid;

class RegisterVisitTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "4, 0, 4", "5, 1, 2", "10, 1, 2", "11, 1, 5", "300, 1, 5"})
    void the_law_says_how_many_speak_for_a_group(int people, int fewest, int most) {
        Representation allowed = Representation.of(people);
        assertThat(allowed).isEqualTo(new Representation(fewest, most));
        assertThat(allowed.allows(fewest)).isTrue();
        assertThat(allowed.allows(most)).isTrue();
        assertThat(allowed.allows(most + 1)).isFalse();
        assertThat(allowed.allows(fewest - 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "5, 3", "10, 3", "11, 0", "30, 6"})
    void another_number_of_representatives_is_asked_about(int people, int representatives) {
        assertThatThrownBy(() -> group(people, representatives, null))
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("reception.representatives.asked");
                    assertThat(refusal.field()).isEqualTo("representationNote");
                    assertThat(refusal.arguments())
                            .containsExactly(
                                    people,
                                    Representation.of(people).fewest(),
                                    Representation.of(people).most(),
                                    representatives);
                });
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "10, 3", "30, 6"})
    void and_never_turned_away_once_the_officer_says_how_it_is(int people, int representatives) {
        assertThat(group(people, representatives, "Đoàn chưa cử được người đại diện")
                        .representatives())
                .isEqualTo(representatives);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "4, 4", "5, 1", "10, 2", "11, 1", "11, 5"})
    void a_number_as_the_law_has_it_needs_no_note(int people, int representatives) {
        assertThat(group(people, representatives, null).people()).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10000"})
    void the_number_of_people_is_one_to_9999(int people) {
        refused("people", "reception.people.malformed", () -> group(people, 0, "Ghi chú"));
    }

    @Test
    void not_fewer_people_came_than_are_written_down() {
        refused("people", "reception.people.malformed", () -> told().people(1)
                .with(2, 0)
                .command());
    }

    @Test
    void somebody_must_have_come() {
        refused("fullName", "identity.name.missing", () -> told().with(0, 0).command());
    }

    @Test
    void a_visit_needs_a_day_a_time_and_what_was_said() {
        refused("visitedOn", "reception.day.missing", () -> told().on(null).command());
        refused("timeIn", "reception.time-in.missing", () -> told().from(null).command());
        refused("content", "reception.content.missing", () -> told().says(" \n").command());
        refused("content", "reception.content.too-long", () -> told().says("ẵ".repeat(4001))
                .command());
        assertThat(told().says("ẵ".repeat(4000)).command().content()).hasSize(4000);
    }

    @Test
    void nobody_leaves_before_he_came() {
        refused("timeOut", "reception.time-out.before-time-in", () -> told().from(LocalTime.of(8, 30))
                .to(LocalTime.of(8, 29))
                .command());
        assertThat(told().from(LocalTime.of(8, 30))
                        .to(LocalTime.of(8, 30))
                        .command()
                        .timeOut())
                .isEqualTo("08:30");
    }

    @Test
    void an_unscheduled_reception_says_why_and_who_presided() {
        refused("adHocReason", "reception.ad-hoc-reason.missing", () -> told().type(
                        ReceptionType.AD_HOC, null, new OfficerCode("chutich"))
                .command());
        refused("adHocReason", "reception.ad-hoc-reason.too-long", () -> told().type(
                        ReceptionType.AD_HOC, "x".repeat(301), new OfficerCode("chutich"))
                .command());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReceptionType.class,
            names = {"PERIODIC", "AD_HOC"})
    void the_heads_sessions_name_who_presided(ReceptionType type) {
        refused("presiding", "reception.presiding.missing", () -> told().type(type, "Việc gấp", null)
                .command());
    }

    @Test
    void who_does_not_sign_is_received_and_the_reason_written_down() {
        refused("unsignedReason", "reception.unsigned-reason.missing", () -> told().unsigned(" ")
                .command());
        refused("unsignedReason", "reception.unsigned-reason.too-long", () -> told().unsigned("x".repeat(301))
                .command());
        assertThat(told().unsigned("Công dân đề nghị xem lại").command().signed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0000-01-01", "0001-01-01", "1945-09-01"})
    void a_day_before_the_first_day_of_the_state_is_refused(LocalDate early) {
        refused("visitedOn", "reception.day.too-early", () -> told().on(early).command());
        refused(
                "visitedOn",
                "reception.day.too-early",
                () -> new CorrectVisitor(1, null, 1, early, java.time.LocalTime.of(8, 0), "Ghi nhầm"));
    }

    @Test
    void markup_and_sql_stay_text() {
        String typed = "<img src=x onerror=alert(1)> '; drop table visit; --";
        assertThat(told().says(typed).command().content()).isEqualTo(typed);
        assertThat(told().command()).hasToString("RegisterVisit[…]");
    }

    @Test
    void a_correction_needs_a_reason() {
        refused(
                "reason",
                "reception.reason.missing",
                () -> new CorrectVisit("Nội dung", null, null, LocalTime.NOON, " "));
        refused(
                "reason",
                "reception.reason.too-long",
                () -> new CorrectVisit("Nội dung", null, null, LocalTime.NOON, "x".repeat(301)));
        refused(
                "content",
                "reception.content.missing",
                () -> new CorrectVisit(" ", null, null, LocalTime.NOON, "Ghi nhầm"));
    }

    private static RegisterVisit group(int people, int representatives, String note) {
        return told().people(people)
                .with(Math.max(1, representatives), representatives)
                .noting(note)
                .command();
    }

    private static VisitTold told() {
        return new VisitTold();
    }

    private static void refused(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> new VisitTold()
                        .on(null)
                        .from(null)
                        .people(0)
                        .says(" ")
                        .unsigned(null)
                        .command())
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.all())
                        .extracting(Invalid::code)
                        .containsExactly(
                                "reception.day.missing",
                                "reception.time-in.missing",
                                "reception.people.malformed",
                                "reception.content.missing",
                                "reception.unsigned-reason.missing"));
    }

    @Test
    void what_is_too_long_is_refused_and_not_cut() {
        assertThatThrownBy(() -> new VisitTold().says("x".repeat(6004)).command())
                .isInstanceOf(Invalid.class)
                .hasMessage("reception.content.too-long");
        assertThatThrownBy(
                        () -> new VisitTold().people(99999).noting("Đoàn lớn").command())
                .isInstanceOf(Invalid.class)
                .hasMessage("reception.people.malformed");
    }

    @Test
    void whoever_stands_at_the_desk_is_asked_for_his_papers() {
        PersonalData person =
                new PersonalData(null, "Nguyễn Thị Lan", null, null, PaperKind.NOT_STATED, null, null, "Tổ 8", null);
        assertThatThrownBy(() -> new VisitTold().by(person).command())
                .isInstanceOf(Invalid.class)
                .hasMessage("reception.papers.ask");
    }
}

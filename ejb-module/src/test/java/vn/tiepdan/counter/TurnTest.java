package vn.tiepdan.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.DomainException;

class TurnTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 18);
    private static final Instant CAME = Instant.parse("2024-06-18T00:31:00Z");
    private static final Instant LATER = CAME.plusSeconds(725);
    private static final OfficerCode OFFICER = new OfficerCode("motcua");
    private static final VisitCode VISIT = new VisitCode("LT-TDAN-2024-ABCDEF");

    @Test
    void one_person_is_called_received_and_written_down() {
        Turn turn = came(1, null);
        turn.calledTo(2, OFFICER, DAY, LATER);
        assertThat(turn.stage()).isEqualTo(TurnStage.SCREENING);
        turn.begins(LATER);
        turn.recorded(VISIT, LATER);
        assertThat(turn.stage()).isEqualTo(TurnStage.RECORDED);
        assertThat(turn.row(LATER, 30, true))
                .extracting(TurnRow::waited, TurnRow::window)
                .containsExactly(12, 2);
    }

    @Test
    void who_is_called_second_learns_where_the_number_went() {
        Turn turn = called(1);
        refused("counter.call.taken", () -> turn.calledTo(3, OFFICER, DAY, LATER));
        assertThatThrownBy(() -> turn.calledTo(3, OFFICER, DAY, LATER))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(7, 1));
    }

    @Test
    void nothing_is_done_out_of_order() {
        Turn waiting = came(1, null);
        refused("counter.turn.not-called", () -> waiting.begins(LATER));
        refused("counter.turn.not-called", waiting::didNotAnswer);
        refused("counter.turn.not-called", waiting::waitsForRepresentatives);
        refused("counter.turn.not-called", () -> waiting.recorded(VISIT, LATER));
        refused("counter.call.other-day", () -> waiting.calledTo(1, OFFICER, DAY.plusDays(1), LATER));
        refused("counter.window.malformed", () -> waiting.calledTo(0, OFFICER, DAY, LATER));
        Turn received = called(1);
        received.begins(LATER);
        refused("counter.begin.already", () -> received.begins(LATER));
        refused("counter.people.too-late", () -> received.counted(2));
        received.recorded(VISIT, LATER);
        refused("counter.turn.over", () -> received.abandoned("Về", LATER));
        refused("counter.turn.over", () -> received.calledTo(1, OFFICER, DAY, LATER));
    }

    @Test
    void who_does_not_answer_keeps_the_number_and_is_called_again() {
        Turn turn = called(1);
        turn.didNotAnswer();
        assertThat(turn.row(LATER, 30, true))
                .extracting(TurnRow::stage, TurnRow::missed, TurnRow::window, TurnRow::number)
                .containsExactly(TurnStage.CHECKED_IN, 1, null, 7);
        turn.calledTo(1, OFFICER, DAY, LATER);
        assertThat(turn.stage()).isEqualTo(TurnStage.SCREENING);
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 2", "10, 1, 2", "11, 1, 5", "30, 1, 5"})
    void a_group_is_represented_by_as_many_as_the_law_says(int people, int fewest, int most) {
        for (int number = 0; number <= most + 1; number++) {
            Turn group = choosing(people);
            NameRepresentatives told = new NameRepresentatives(number, true);
            if (number < fewest || number > most) {
                refused("counter.representatives.number", () -> group.isRepresentedBy(told, LATER));
            } else {
                group.isRepresentedBy(told, LATER);
                assertThat(group.stage()).isEqualTo(TurnStage.IN_RECEPTION);
            }
        }
    }

    @Test
    void the_paper_of_representatives_is_signed_by_all() {
        Turn group = choosing(30);
        refused(
                "counter.representatives.not-signed",
                () -> group.isRepresentedBy(new NameRepresentatives(3, false), LATER));
        assertThat(group.stage()).isEqualTo(TurnStage.WAITING_REPRESENTATIVES);
    }

    @Test
    void a_group_that_chooses_nobody_is_received_with_a_word_on_why() {
        Turn group = choosing(30);
        refused("counter.representatives.note-missing", () -> group.goesOnWithout("  ", LATER));
        group.goesOnWithout(" Mọi người cùng muốn nói ", LATER);
        assertThat(group.row(LATER, 30, true))
                .extracting(TurnRow::stage, TurnRow::withoutRepresentatives, TurnRow::note)
                .containsExactly(TurnStage.IN_RECEPTION, true, "Mọi người cùng muốn nói");
        assertThat(group.row(LATER, 30, false).note()).isNull();
        group.recorded(VISIT, LATER);
        assertThat(group.row(LATER, 30, true).note()).isNull();
    }

    @Test
    void a_group_is_asked_before_it_is_received_and_others_are_not() {
        Turn group = called(5);
        refused("counter.group.asked-first", () -> group.begins(LATER));
        refused("counter.representatives.not-asked", () -> group.goesOnWithout("Không cử", LATER));
        refused("counter.turn.not-called", () -> group.recorded(VISIT, LATER));
        Turn undecided = choosing(5);
        refused("counter.group.asked-first", () -> undecided.recorded(VISIT, LATER));
        Turn few = called(4);
        refused("counter.group.too-small", few::waitsForRepresentatives);
        refused("counter.group.too-small", () -> few.isRepresentedBy(new NameRepresentatives(1, true), LATER));
        few.counted(5);
        few.waitsForRepresentatives();
        assertThat(few.stage()).isEqualTo(TurnStage.WAITING_REPRESENTATIVES);
    }

    @Test
    void whoever_leaves_leaves_a_reason_that_is_not_too_long() {
        Turn turn = came(1, null);
        refused("counter.abandon.note-missing", () -> turn.abandoned(null, LATER));
        refused("counter.note.too-long", () -> turn.abandoned("a".repeat(201), LATER));
        turn.abandoned("Có việc phải về", LATER);
        assertThat(turn.stage()).isEqualTo(TurnStage.ABANDONED);
    }

    @ParameterizedTest
    @CsvSource({"ELDER, true", "DISABLED, true", "CHILD, true", "INTERPRETER, false"})
    void an_interpreter_is_fetched_and_gives_no_precedence(TurnNeed need, boolean first) {
        assertThat(came(1, need).row(LATER, 30, true).isFirst()).isEqualTo(first);
    }

    @Test
    void a_wait_is_long_from_the_minute_of_the_limit_on() {
        Turn turn = came(1, null);
        assertThat(turn.row(CAME.plusSeconds(29 * 60 + 59), 30, true).isLate()).isFalse();
        assertThat(turn.row(CAME.plusSeconds(30 * 60), 30, true).isLate()).isTrue();
        turn.calledTo(1, OFFICER, DAY, CAME.plusSeconds(3600));
        assertThat(turn.row(CAME.plusSeconds(7200), 30, true))
                .extracting(TurnRow::isLate, TurnRow::waited)
                .containsExactly(false, 60);
    }

    @ParameterizedTest
    @CsvSource({"LC-TDAN-20240618-P-12, true", "LC-TDAN-20240618-X-12, false", "LC-TDAN-2024-P-12, false", "L-1, false"
    })
    void a_code_has_ward_day_place_and_number(String code, boolean good) {
        if (good) {
            assertThat(new TurnCode(code)).hasToString(code);
        } else {
            refused("counter.turn-code.malformed", () -> new TurnCode(code));
        }
    }

    @Test
    void nobody_comes_with_no_people() {
        refused("counter.people.malformed", () -> new CheckIn(null, 0, false, null, null));
        refused("counter.people.malformed", () -> new CheckIn(null, 10_000, false, null, null));
    }

    private static Turn came(int people, TurnNeed need) {
        CheckIn told = new CheckIn(ReceptionPlace.RECEPTION_ROOM, people, false, need, null);
        return Turn.checkedIn(new UnitCode("TDAN"), DAY, 7, told, OFFICER, CAME);
    }

    private static Turn called(int people) {
        Turn turn = came(people, null);
        turn.calledTo(1, OFFICER, DAY, LATER);
        return turn;
    }

    private static Turn choosing(int people) {
        Turn group = called(people);
        group.waitsForRepresentatives();
        return group;
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.deadline.Countdown.State;
import vn.tiepdan.shared.Messages;

class CountdownTest {

    private static final LocalDate TRIGGER = LocalDate.of(2024, 6, 7);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 21);

    private final Messages messages = new Messages();

    @ParameterizedTest(name = "on {0}: {1}, {2} days")
    @CsvSource({
        "2024-06-07, RUNNING_FAR, 14",
        "2024-06-17, RUNNING_FAR, 4",
        "2024-06-18, RUNNING_NEAR, 3",
        "2024-06-19, RUNNING_NEAR, 2",
        "2024-06-21, RUNNING_NEAR, 0",
        "2024-06-22, OVERDUE, 1",
        "2024-07-01, OVERDUE, 10",
    })
    void a_running_clock(LocalDate today, State state, long days) {
        assertThat(Countdown.of(TRIGGER, DUE, null, today)).isEqualTo(new Countdown(state, days));
    }

    @Test
    void four_fifths_of_a_long_term_used_is_near() {
        LocalDate due = TRIGGER.plusDays(45);
        assertThat(Countdown.of(TRIGGER, due, null, TRIGGER.plusDays(35)).state())
                .isEqualTo(State.RUNNING_FAR);
        assertThat(Countdown.of(TRIGGER, due, null, TRIGGER.plusDays(36)).state())
                .isEqualTo(State.RUNNING_NEAR);
    }

    @Test
    void a_stopped_clock_stands_still() {
        LocalDate muchLater = DUE.plusYears(1);
        assertThat(Countdown.of(TRIGGER, DUE, DUE, muchLater)).isEqualTo(new Countdown(State.STOPPED_IN_TIME, 0));
        assertThat(Countdown.of(TRIGGER, DUE, DUE.plusDays(3), muchLater))
                .isEqualTo(new Countdown(State.STOPPED_LATE, 3));
    }

    @Test
    void words_name_the_work_that_is_due() {
        assertThat(say(new Countdown(State.RUNNING_FAR, 12), Duty.ACCEPT)).isEqualTo("Còn 12 ngày đến hạn thụ lý");
        assertThat(say(new Countdown(State.RUNNING_NEAR, 0), Duty.REPLY)).isEqualTo("Hôm nay đến hạn trả lời");
        assertThat(say(new Countdown(State.OVERDUE, 3), Duty.SETTLE)).isEqualTo("Quá hạn giải quyết 3 ngày");
        assertThat(say(new Countdown(State.STOPPED_LATE, 3), Duty.SETTLE)).isEqualTo("trễ 3 ngày");
        assertThat(messages.text(Locale.ENGLISH, "deadline.countdown.running.PROCESS", List.of(1L)))
                .isEqualTo("1 day left to process");
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_icon_colour_and_words_in_both_languages(State state) {
        assertThat(state.icon()).isNotBlank();
        assertThat(state.colour()).isNotBlank();
        for (Duty duty : Duty.values()) {
            for (Countdown countdown : List.of(new Countdown(state, 0), new Countdown(state, 5))) {
                for (Locale locale : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
                    assertThat(messages.text(locale, countdown.wordsFor(duty), List.of(5L)))
                            .doesNotStartWith("deadline.");
                    assertThat(messages.text(locale, countdown.shortWords(), List.of(5L)))
                            .doesNotStartWith("deadline.");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_step_has_words_in_both_languages(Deadline.Reason reason) {
        for (Locale locale : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            assertThat(messages.text(locale, "deadline.step." + reason, List.of()))
                    .doesNotStartWith("deadline.");
        }
    }

    private String say(Countdown countdown, Duty duty) {
        return messages.text(Messages.VIETNAMESE, countdown.wordsFor(duty), List.of(countdown.days()));
    }
}

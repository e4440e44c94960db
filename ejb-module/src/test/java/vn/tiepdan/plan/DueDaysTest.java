package vn.tiepdan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.occasion.WindowType;

class DueDaysTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 5);

    @Test
    void the_end_is_the_last_day_behind_the_last_phase() {
        assertThat(days(ISSUED).of(DueRule.END, null)).containsExactly(LocalDate.of(2024, 7, 13));
    }

    @Test
    void what_was_due_before_the_issue_is_due_on_its_day() {
        assertThat(days(ISSUED).of(DueRule.OPENING, null)).containsExactly(ISSUED);
        assertThat(days(LocalDate.of(2024, 5, 10)).of(DueRule.OPENING, null))
                .containsExactly(LocalDate.of(2024, 5, 19));
        assertThat(days(ISSUED).of(DueRule.ON_DAY, LocalDate.of(2024, 6, 20)))
                .containsExactly(LocalDate.of(2024, 6, 20));
        assertThat(days(ISSUED).of(DueRule.ON_DAY, LocalDate.of(2024, 6, 2))).containsExactly(ISSUED);
    }

    @Test
    void each_day_is_each_working_day_of_the_phases_that_is_still_to_come() {
        assertThat(days(ISSUED).of(DueRule.EACH_DAY, null))
                .hasSize(3 + 10)
                .startsWith(ISSUED)
                .endsWith(LocalDate.of(2024, 6, 28))
                .doesNotContain(LocalDate.of(2024, 6, 8), LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 22));
    }

    @Test
    void each_week_is_its_last_working_day() {
        assertThat(days(ISSUED).of(DueRule.EACH_WEEK, null))
                .containsExactly(LocalDate.of(2024, 6, 7), LocalDate.of(2024, 6, 21), LocalDate.of(2024, 6, 28));
    }

    @Test
    void when_every_phase_is_over_a_recurring_duty_is_due_once_for_the_report() {
        assertThat(days(LocalDate.of(2024, 7, 1)).of(DueRule.EACH_DAY, null))
                .containsExactly(LocalDate.of(2024, 7, 13));
    }

    @Test
    void a_standing_duty_is_never_due() {
        assertThat(days(ISSUED).of(DueRule.STANDING, null)).isEmpty();
    }

    private static DueDays days(LocalDate from) {
        WindowRow event = new WindowRow(
                new WindowCode("QH15-KH7"),
                WindowType.NA_SESSION,
                "Kỳ họp thứ 7",
                "7th session",
                15,
                15,
                List.of(
                        new StageSpan(PhaseStage.BEFORE, 1, LocalDate.of(2024, 5, 5), LocalDate.of(2024, 5, 19)),
                        new StageSpan(PhaseStage.DURING, 1, LocalDate.of(2024, 5, 20), LocalDate.of(2024, 6, 8)),
                        new StageSpan(PhaseStage.GAP, 1, LocalDate.of(2024, 6, 9), LocalDate.of(2024, 6, 16)),
                        new StageSpan(PhaseStage.DURING, 2, LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 28)),
                        new StageSpan(PhaseStage.AFTER, 2, LocalDate.of(2024, 6, 29), LocalDate.of(2024, 7, 13))),
                List.of(),
                null,
                1);
        return new DueDays(event, DueDaysTest::works, from);
    }

    /** Monday to Friday, but for a holiday on 12/06. */
    private static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !day.equals(LocalDate.of(2024, 6, 12));
    }
}

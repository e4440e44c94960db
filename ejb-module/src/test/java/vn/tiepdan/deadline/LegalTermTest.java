package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepdan.deadline.TheLaw.deadline;
import static vn.tiepdan.deadline.TheLaw.due;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.deadline.Deadline.Step;

class LegalTermTest {

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @CsvSource({
        "TCD-12, 2024-06-07, 2024-06-21",
        "TCD-12, 2024-04-26, 2024-05-14",
        "TCD-12, 2026-11-16, 2026-11-30",
        "TCD-07, 2024-06-20, 2024-06-13",
        "TCD-07, 2024-05-06, 2024-04-25",
        "TCD-09, 2024-06-20, 2024-06-06",
        "TCD-09-WITHDRAWAL, 2024-06-20, 2024-06-13",
        "TCD-13, 2026-08-20, 2026-08-28",
        "TCD-14, 2024-04-26, 2024-05-07",
        "TCD-15, 2026-08-28, 2026-09-07",
        "TCD-17, 2026-09-03, 2026-08-24",
        "TCD-18, 2026-09-03, 2026-08-28",
        "TCD-19, 2026-09-03, 2026-09-03",
        "TCD-20, 2026-07-06, 2026-08-20",
        "XLD-02, 2024-05-22, 2024-06-03",
        "XLD-02, 2026-08-25, 2026-09-04",
        "XLD-03, 2026-08-20, 2026-08-28",
        "XLD-03-TRANSFER, 2024-04-26, 2024-05-07",
        "XLD-05, 2024-04-26, 2024-05-07",
        "XLD-06, 2024-06-07, 2024-06-21",
        "XLD-08, 2024-06-18, 2025-06-18",
        "XLD-11, 2024-06-07, 2024-06-14",
        "KN-00, 2024-06-10, 2024-09-09",
        "KN-01, 2024-05-22, 2024-06-03",
        "KN-02, 2024-05-24, 2024-06-24",
        "KN-02, 2024-01-12, 2024-02-15",
        "KN-02, 2026-08-03, 2026-09-03",
        "KN-02-COMPLEX, 2024-05-20, 2024-07-04",
        "KN-04, 2026-07-17, 2026-07-12",
        "KN-05, 2026-08-28, 2026-09-07",
        "KN-08, 2024-05-20, 2024-07-04",
        "KN-08-REMOTE-COMPLEX, 2026-07-06, 2026-09-14",
        "KN-20, 2026-08-25, 2026-09-04",
        "TC-01, 2026-07-01, 2026-07-10",
        "TC-01, 2024-06-07, 2024-06-18",
        "TC-01-EXTENDED, 2024-06-07, 2024-06-21",
        "TC-02, 2024-04-26, 2024-05-07",
        "TC-03, 2024-06-07, 2024-06-10",
        "TC-05, 2024-05-24, 2024-06-24",
        "TC-05-ESPECIALLY-COMPLEX, 2024-06-10, 2024-09-09",
        "TC-12-POSTING, 2024-06-07, 2024-06-22",
        "TC-19, 2024-06-07, 2024-06-08",
    })
    void is_due(String code, String trigger, LocalDate due) {
        assertThat(due(code, trigger)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} from {1}: due {2}, by {3} {4}")
    @CsvSource({
        // over 2 September the law's ten days end before the decree's seven working days
        "KN-01, 2026-07-01, 2026-07-10, 7, WORKING_DAYS",
        "KN-01, 2026-08-25, 2026-09-04, 10, CALENDAR_DAYS",
        "KN-07, 2026-08-25, 2026-09-04, 10, CALENDAR_DAYS",
        "KN-01, 2026-08-20, 2026-08-28, 7, WORKING_DAYS",
        "KN-07, 2026-07-01, 2026-07-10, 7, WORKING_DAYS",
        // the last day before the amended laws: ten days alone
        "KN-01, 2026-06-30, 2026-07-10, 10, CALENDAR_DAYS",
        "KN-07, 2026-06-30, 2026-07-10, 10, CALENDAR_DAYS",
    })
    void of_two_limits_the_earlier_binds(String code, String trigger, LocalDate due, int length, TermUnit unit) {
        Deadline deadline = deadline(code, LocalDate.parse(trigger));
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.length()).isEqualTo(length);
        assertThat(deadline.unit()).isEqualTo(unit);
    }

    @Test
    void two_competing_limits_are_both_shown_in_the_steps() {
        Deadline deadline = deadline("KN-01", LocalDate.parse("2026-08-25"));
        assertThat(deadline.steps())
                .filteredOn(step -> step.limit().unit() == TermUnit.WORKING_DAYS && step.number() == 7)
                .extracting(Step::date)
                .containsExactly(LocalDate.parse("2026-09-08"));
        assertThat(deadline.steps())
                .filteredOn(step -> step.limit().unit() == TermUnit.CALENDAR_DAYS && step.number() == 10)
                .extracting(Step::date)
                .containsExactly(LocalDate.parse("2026-09-04"));
        assertThat(deadline.basis()).contains("Điều 27 Luật Khiếu nại").contains("155/2026");
    }

    @ParameterizedTest(name = "{0} has no date but the rule {1}")
    @CsvSource({
        "TCD-01, FREQUENCY",
        "TCD-02, FREQUENCY",
        "TCD-05, AT_ONCE",
        "TCD-15, NONE",
        "XLD-01, AT_ONCE",
        "TC-06, NONE",
        "TC-17, AT_ONCE",
        "KN-04, NONE",
        "KN-21, AT_ONCE",
    })
    void a_rule_without_a_date_is_due_never(String code, TermRule rule) {
        Deadline deadline = deadline(code, LocalDate.parse("2024-06-18"));
        assertThat(deadline.due()).isNull();
        assertThat(deadline.steps()).isEmpty();
        assertThat(deadline.rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "on {0} the regime is {1}")
    @CsvSource({"2024-06-18, R0", "2025-06-30, R0", "2025-07-01, R1", "2026-06-30, R1", "2026-07-01, R2"})
    void the_day_of_the_event_decides_the_regime(LocalDate event, Regime regime) {
        assertThat(deadline("TCD-12", event).regime()).isEqualTo(regime);
    }

    @Test
    void the_article_is_shown_only_where_it_has_been_checked() {
        assertThat(deadline("TCD-12", LocalDate.parse("2024-06-07")).basis())
                .isEqualTo("khoản 1 Điều 28 Luật Tiếp công dân 42/2013/QH13");
        assertThat(TheLaw.TERMS)
                .filteredOn(term -> !term.confidence().showsArticle())
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.basis()).doesNotContain("Điều"));
    }

    @Test
    void a_limit_the_office_sets_for_itself_claims_no_law() {
        assertThat(deadline("XLD-04", LocalDate.parse("2024-06-07")).basis()).isEmpty();
        assertThat(TheLaw.inForce("XLD-04", LocalDate.parse("2024-06-07")).isSetByOffice())
                .isTrue();
    }

    @Test
    void a_term_asked_by_another_name_answers_under_that_name() {
        Deadline deadline = deadline("XLD-02", LocalDate.parse("2024-05-22"));
        assertThat(deadline.term()).isEqualTo("KN-01");
        assertThat(deadline.under("XLD-02").term()).isEqualTo("XLD-02");
    }
}

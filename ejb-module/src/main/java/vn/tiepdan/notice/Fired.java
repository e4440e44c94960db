package vn.tiepdan.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiepdan.deadline.ClockSubject;

/**
 * A rung that a clock has just reached.
 *
 * @param does what must be done by the last day
 */
record Fired(long clock, int days, Audience to, LocalDate dueOn, ClockSubject subject, String term, String does) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String words() {
        return words(days);
    }

    /** The key of the text; its arguments are the term, what must be done, and the last day. */
    static String words(int days) {
        return days < 0 ? "notice.rung.before" : days == 0 ? "notice.rung.at" : "notice.rung.after";
    }

    List<String> arguments() {
        return List.of(term, does, DAY.format(dueOn));
    }
}

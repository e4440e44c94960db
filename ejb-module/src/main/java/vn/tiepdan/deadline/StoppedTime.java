package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which a clock stood still.
 *
 * <p>The day of the decision that stops it is the last day counted. The day of the decision to go on counts again in the
 * stricter reading (Decree 124/2020/NĐ-CP, article 28b.2: "from the day of issue"); in the milder one counting begins the day
 * after.
 */
record StoppedTime(List<Span> spans, boolean resumeDayCounts) {

    static final StoppedTime NONE = new StoppedTime(List.of(), true);

    StoppedTime {
        spans = List.copyOf(spans);
    }

    /** From after the first day until before the second; the clock has gone on by then. */
    record Span(LocalDate from, LocalDate until) {}

    boolean covers(LocalDate day) {
        return spans.stream()
                .anyMatch(span -> day.isAfter(span.from())
                        && (day.isBefore(span.until()) || !resumeDayCounts && day.equals(span.until())));
    }

    /** The same days as the milder reading has them. */
    StoppedTime milder() {
        return new StoppedTime(spans, false);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }
}

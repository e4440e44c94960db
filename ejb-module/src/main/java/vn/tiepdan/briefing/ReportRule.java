package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Invalid;

/**
 * What a ward says of its daily report.
 *
 * @param version which of its rules this is; 0 while it is as delivered
 * @param draftAt from when on it is drafted by itself
 * @param submitBy until when it is handed in
 * @param unreadHours after how many hours (of the clock, not of work) one that the chair has not read is told of
 */
public record ReportRule(int version, LocalTime draftAt, LocalTime submitBy, int unreadHours) implements Serializable {

    static final ReportRule DELIVERED = new ReportRule(0, LocalTime.of(16, 0), LocalTime.of(16, 30), 2);

    private static final int MOST_HOURS = 72;

    public ReportRule {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(draftAt != null, found, "draftAt", "briefing.rule.hour-missing");
        Invalid.unless(submitBy != null, found, "submitBy", "briefing.rule.hour-missing");
        Invalid.unless(
                draftAt == null || submitBy == null || submitBy.isAfter(draftAt),
                found,
                "submitBy",
                "briefing.rule.hours-backwards");
        Invalid.unless(
                unreadHours >= 1 && unreadHours <= MOST_HOURS,
                found,
                "unreadHours",
                "briefing.rule.unread-out-of-range",
                MOST_HOURS);
        Invalid.refuse(found);
    }
}

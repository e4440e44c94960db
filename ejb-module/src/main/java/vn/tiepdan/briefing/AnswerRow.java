package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.organisation.UnitCode;

/** What one unit answered to a request; {@code late} says that it is not in although its last day is past, or came behind it. */
public record AnswerRow(
        UnitCode unit,
        int version,
        String unitName,
        AnswerState state,
        ReportCode report,
        String sentByName,
        Instant sentAt,
        String returnReason,
        boolean late)
        implements Serializable {

    public boolean isOwed() {
        return state == AnswerState.ASKED || state == AnswerState.RETURNED;
    }
}

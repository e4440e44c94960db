package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What was decided on a report, and the task it became; {@code task} is its code. */
public record DecisionLine(
        int ordinal,
        String what,
        String leadName,
        String officerName,
        LocalDate dueOn,
        String task,
        String decidedByName,
        Instant decidedAt)
        implements Serializable {}

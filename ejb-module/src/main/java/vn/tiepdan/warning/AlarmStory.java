package vn.tiepdan.warning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was seen of an alarm on each day, and who was called to it when. */
public record AlarmStory(List<Reading> readings, List<Call> calls) implements Serializable {

    /** What one day's computation saw. */
    public record Reading(LocalDate day, AlarmLevel level, int days, int arrivals, int people, BigDecimal expected)
            implements Serializable {}

    /** One step of the chain: called when the alarm stood at that level. */
    public record Call(AlarmStep step, AlarmLevel level, Instant at) implements Serializable {}
}

package vn.tiepdan.lawchange;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.deadline.DayKind;

/**
 * One day of a change.
 *
 * @param kind null where the day is to be what its weekday says
 */
public record ChangedDayRow(LocalDate on, DayKind kind, String name, String source) implements Serializable {}

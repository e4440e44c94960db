package vn.tiepdan.api.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The time by which the law counts here.
 *
 * @param moved whether this installation stands on another day than the machine's
 */
public record ClockJson(LocalDate date, OffsetDateTime now, String zone, boolean moved) {}

package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.Instant;

/** Who opened a report, and when for the first time. */
public record ReadLine(String officerName, Instant at) implements Serializable {}

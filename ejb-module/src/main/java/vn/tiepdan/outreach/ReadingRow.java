package vn.tiepdan.outreach;

import java.io.Serializable;
import java.time.Instant;

/** Who opened a guidance about a sensitive topic, and when. */
public record ReadingRow(String officerName, Instant at) implements Serializable {}

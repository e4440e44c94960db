package vn.tiepdan.briefing;

import java.io.Serializable;

/** Answers to requests for reports that a ward still owes, and how many of these are past their last day. */
public record OwedReports(long open, long overdue) implements Serializable {}

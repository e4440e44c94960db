package vn.tiepdan.deadline;

/** A length of time laid down by one instrument. */
public record Limit(int length, TermUnit unit, String basis) {}

package vn.tiepdan.reception;

/**
 * A visit of mixed content is about to be split; a feature below that has begun something with the whole may refuse it.
 *
 * @param whole its intake code
 */
public record VisitIsSplit(VisitCode whole) {}

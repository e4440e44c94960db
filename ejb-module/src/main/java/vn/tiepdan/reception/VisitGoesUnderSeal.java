package vn.tiepdan.reception;

/**
 * A visit of the open book is being told anew under seal: what features below keep beside it goes along without its words, and
 * nothing of it stays where it stood.
 *
 * @param from the intake code of what becomes a bare number
 * @param to the intake code of the visit that denounces
 */
public record VisitGoesUnderSeal(VisitCode from, VisitCode to) {}

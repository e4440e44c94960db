package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;

/** Where a page of a list ended, for the next one to begin after: newest first, stable while rows arrive. */
public record VisitKey(LocalDate visitedOn, long id) implements Serializable {}

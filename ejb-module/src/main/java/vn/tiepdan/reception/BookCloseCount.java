package vn.tiepdan.reception;

import java.io.Serializable;
import vn.tiepdan.petition.PetitionKind;

/**
 * What was counted of one kind when a book was closed, without what had been taken back.
 *
 * @param kind null for the sum of several kinds
 * @param groups visits of five people or more
 * @param repeated visits of a case that had come before
 */
public record BookCloseCount(PetitionKind kind, int visits, int people, int groups, int repeated)
        implements Serializable {

    /** Visits that came for the first time. */
    public int first() {
        return visits - repeated;
    }

    BookCloseCount without(BookCloseCount hidden) {
        return new BookCloseCount(
                kind,
                Math.max(0, visits - hidden.visits),
                Math.max(0, people - hidden.people),
                Math.max(0, groups - hidden.groups),
                Math.max(0, repeated - hidden.repeated));
    }

    BookCloseCount and(BookCloseCount other) {
        return new BookCloseCount(
                null, visits + other.visits, people + other.people, groups + other.groups, repeated + other.repeated);
    }
}

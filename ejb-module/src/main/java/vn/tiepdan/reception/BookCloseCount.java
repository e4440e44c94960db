package vn.tiepdan.reception;

import java.io.Serializable;
import vn.tiepdan.petition.PetitionKind;

/**
 * What was counted of one kind when a book was closed, without what had been taken back.
 *
 * @param kind null for the sum of several kinds
 * @param groups visits of five people or more
 * @param repeated contents of a case that had come before
 * @param cases contents: one for each visit that was not split, and one for each into which one was
 */
public record BookCloseCount(PetitionKind kind, int visits, int people, int groups, int repeated, int cases)
        implements Serializable {

    /** With one content for each visit. */
    public BookCloseCount(PetitionKind kind, int visits, int people, int groups, int repeated) {
        this(kind, visits, people, groups, repeated, visits);
    }

    /** Contents that came for the first time. */
    public int first() {
        return cases - repeated;
    }

    BookCloseCount without(BookCloseCount hidden) {
        return new BookCloseCount(
                kind,
                Math.max(0, visits - hidden.visits),
                Math.max(0, people - hidden.people),
                Math.max(0, groups - hidden.groups),
                Math.max(0, repeated - hidden.repeated),
                Math.max(0, cases - hidden.cases));
    }

    BookCloseCount and(BookCloseCount other) {
        return new BookCloseCount(
                null,
                visits + other.visits,
                people + other.people,
                groups + other.groups,
                repeated + other.repeated,
                cases + other.cases);
    }
}

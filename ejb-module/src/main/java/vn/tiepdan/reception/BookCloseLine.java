package vn.tiepdan.reception;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import vn.tiepdan.petition.PetitionKind;

/** What was counted of one kind when a book was closed, as it is stored. */
@Embeddable
class BookCloseLine {

    @Enumerated(STRING)
    private PetitionKind kind;

    private int visits;
    private int people;
    private int groups;
    private int repeated;

    /** Null for what was closed before visits could be split. */
    private Integer cases;

    protected BookCloseLine() {}

    BookCloseCount count() {
        return new BookCloseCount(kind, visits, people, groups, repeated, cases == null ? visits : cases);
    }
}

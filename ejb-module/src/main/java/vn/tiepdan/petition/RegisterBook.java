package vn.tiepdan.petition;

import vn.tiepdan.organisation.Shelf;

/** Which book a record stands in; whoever may not see the book of denunciations sees no part of it. */
public enum RegisterBook {
    UNCLASSIFIED(Shelf.DESK),
    OPEN(Shelf.OPEN),
    DENUNCIATION(Shelf.DENUNCIATIONS);

    private final Shelf shelf;

    RegisterBook(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Where its records stand for those who look at them. */
    public Shelf shelf() {
        return shelf;
    }
}

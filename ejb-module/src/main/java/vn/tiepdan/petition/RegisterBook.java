package vn.tiepdan.petition;

/** Which book a record stands in; whoever may not see the book of denunciations sees no part of it. */
public enum RegisterBook {
    UNCLASSIFIED,
    OPEN,
    DENUNCIATION
}

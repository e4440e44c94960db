package vn.tiepdan.organisation;

/** Where a record stands, as far as roles differ in whether they see it there without having had it in hand themselves. */
public enum Shelf {
    OPEN,
    DESK,
    DENUNCIATIONS
}

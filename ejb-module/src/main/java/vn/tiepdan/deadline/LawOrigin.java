package vn.tiepdan.deadline;

/** Who says that a day or a term is so. */
public enum LawOrigin {
    /** A file delivered with the product; the next delivery may replace it. */
    DELIVERED,
    /** The office itself; no delivery touches it. */
    OFFICE
}

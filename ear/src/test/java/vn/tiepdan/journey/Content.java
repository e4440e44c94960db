package vn.tiepdan.journey;

/** What the product under test begins with. */
public enum Content {
    /** The ward and its story, as the demonstration tells it. */
    DEMONSTRATION,
    /** Nothing but a first administrator. */
    EMPTY
}

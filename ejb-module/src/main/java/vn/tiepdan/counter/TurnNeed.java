package vn.tiepdan.counter;

/** What whoever came needs, as it was seen or told at the door. */
public enum TurnNeed {
    ELDER(true),
    DISABLED(true),
    /** Expecting a child, or with a small one. */
    CHILD(true),
    /** Asks that somebody who speaks the language be fetched; it gives no precedence. */
    INTERPRETER(false);

    private final boolean first;

    TurnNeed(boolean first) {
        this.first = first;
    }

    /** Whether it is called before those who came earlier. */
    public boolean comesFirst() {
        return first;
    }
}

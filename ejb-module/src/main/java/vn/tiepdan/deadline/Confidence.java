package vn.tiepdan.deadline;

/** How far the text behind a legal term has been checked; decides whether its article may be shown. */
public enum Confidence {
    /** Read in the text of the instrument. */
    V,
    /** Read in a secondary source. */
    V2,
    K_HIGH,
    K_MEDIUM,
    K_LOW,
    /** Not law at all: a limit the office sets for itself. */
    DESIGN;

    /** Only a checked article is ever shown to an officer or a citizen. */
    public boolean showsArticle() {
        return this == V || this == V2;
    }
}

package vn.tiepdan.incident;

/** Where a group goes or is (R35 to R37). */
public enum Destination {
    WARD,
    CITY,
    PROVINCE,
    CENTRAL,
    OTHER;

    /** Whether their representatives are received there by us or the city. */
    public boolean isNear() {
        return this == WARD || this == CITY || this == OTHER;
    }

    /** Whether another place has to ask before anybody is brought home. */
    public boolean isElsewhere() {
        return this != WARD;
    }

    /** Whether the police go along (R113, R114). */
    public boolean needsPolice() {
        return this == PROVINCE || this == CENTRAL;
    }
}

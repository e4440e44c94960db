package vn.tiepdan.identity;

/** As the papers say it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}

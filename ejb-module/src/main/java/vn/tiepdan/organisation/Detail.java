package vn.tiepdan.organisation;

/** How much of a record an officer is shown: everything, with masked names, or only kind, time, place and counts; the most first. */
public enum Detail {
    FULL,
    MASKED,
    COUNTS
}

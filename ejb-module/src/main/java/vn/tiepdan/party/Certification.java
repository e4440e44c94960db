package vn.tiepdan.party;

/** Whether somebody with public authority stands in for a private paper. */
public enum Certification {
    NONE,
    /** Công chứng. */
    NOTARISED,
    /** Chứng thực. */
    CERTIFIED
}

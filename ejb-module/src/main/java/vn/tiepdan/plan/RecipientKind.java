package vn.tiepdan.plan;

/** To whom a line of the distribution list sends the plan. */
public enum RecipientKind {
    /** To named bodies. */
    BODIES,
    /** To every officer of the ward, each of whom is to read it. */
    STAFF,
    /** To the files. */
    FILE
}

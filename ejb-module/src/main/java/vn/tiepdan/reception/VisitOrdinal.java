package vn.tiepdan.reception;

/** Whether this case is received here for the first time; counted by case, not by person. */
public enum VisitOrdinal {
    FIRST,
    REPEAT
}

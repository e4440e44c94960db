package vn.tiepdan.matter;

/** Why records went from one case to another. */
public enum MoveKind {
    MERGE,
    SPLIT
}

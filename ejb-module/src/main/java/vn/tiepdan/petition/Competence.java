package vn.tiepdan.petition;

/** Whose the matter is to settle: ours, another body's, or a lower level's. */
public enum Competence {
    OWN,
    OTHER,
    LOWER
}

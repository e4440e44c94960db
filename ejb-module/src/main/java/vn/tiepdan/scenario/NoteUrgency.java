package vn.tiepdan.scenario;

/** How soon a note of the police should be read (R99). */
public enum NoteUrgency {
    USUAL,
    URGENT,
    FLASH
}

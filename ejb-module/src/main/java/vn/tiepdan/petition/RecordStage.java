package vn.tiepdan.petition;

/** How far a petition or visit has come. */
public enum RecordStage {
    RECEIVED,
    CLASSIFIED,
    ANSWERED,
    VOIDED
}

package vn.tiepdan.integration;

/** What kind of record changed. */
public enum ChangeKind {
    PETITION,
    VISIT,
    CASE
}

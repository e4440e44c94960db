package vn.tiepdan.document;

/** What sort of paper was handed in; the words a receipt may use where a title could say too much. */
public enum PaperSort {
    PETITION,
    DECISION,
    OFFICIAL_LETTER,
    MINUTES,
    CERTIFICATE,
    CONTRACT,
    LIST,
    PHOTOGRAPH,
    RECORDING,
    OTHER
}

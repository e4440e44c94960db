package vn.tiepdan.reception;

/** Tiếp thường xuyên, định kỳ, đột xuất. */
public enum ReceptionType {
    REGULAR,
    PERIODIC,
    AD_HOC
}

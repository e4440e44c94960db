package vn.tiepdan.incident;

/** What a measure is for (R100 to R102). */
public enum MeasureKind {
    PREVENT,
    LIMIT,
    /** Of those who gather not in line with the law; never without the legal ground. */
    DISPERSE
}

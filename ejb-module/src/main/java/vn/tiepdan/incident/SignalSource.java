package vn.tiepdan.incident;

/** From where the first sign came. */
public enum SignalSource {
    FORECAST,
    TIP,
    /** A reception headquarters called. */
    HEADQUARTERS,
    AT_WARD,
    OTHER
}

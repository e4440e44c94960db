package vn.tiepdan.forecast;

/** How far a forecast has come: said, agreed to, watched in its days, and come true or not. */
public enum ForecastState {
    DRAFT,
    APPROVED,
    MONITORED,
    HIT,
    MISS;

    boolean isScored() {
        return this == HIT || this == MISS;
    }
}

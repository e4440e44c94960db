package vn.tiepdan.hotspot;

/** What a person found of a ground; that its review day is past is asked, never stored. */
public enum WatchState {
    CONFIRMED,
    REJECTED,
    ENDED
}

package vn.tiepdan.occasion;

/** Where a day stands in an event window; a day outside all of these has no stage. */
public enum PhaseStage {
    /** Within the days of preparation ahead of the first phase. */
    BEFORE,
    /** Inside a phase. */
    DURING,
    /** Between two phases, when the event rests and coordination goes on. */
    GAP,
    /** Within the days of winding up behind the last phase. */
    AFTER
}

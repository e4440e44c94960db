package vn.tiepdan.coverage;

/** Why an officer is away. */
public enum LeaveKind {
    ANNUAL,
    SICK,
    TRAINING,
    MISSION,
    OTHER
}

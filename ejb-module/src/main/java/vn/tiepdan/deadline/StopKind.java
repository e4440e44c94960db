package vn.tiepdan.deadline;

/** Why a clock may stand still for a while. */
public enum StopKind {
    /** A decision to suspend the settlement (tạm đình chỉ). */
    SUSPENSION,
    /** The time of an expert assessment, which does not count (trưng cầu giám định). */
    ASSESSMENT,
    /** Illness, disaster, mission or another obstacle of whoever would complain (trở ngại khách quan). */
    OBSTACLE
}

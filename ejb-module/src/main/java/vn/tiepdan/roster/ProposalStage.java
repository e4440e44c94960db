package vn.tiepdan.roster;

/** How far a proposal of a roster has come. */
public enum ProposalStage {
    /** Being thought over. */
    SOLVING,
    /** Every place has somebody and no rule is broken; may be changed by hand and taken over. */
    READY,
    /** Rules collide: it tells which, on which days. */
    IMPOSSIBLE,
    /** Broken off by a fault of ours or of the server. */
    FAILED,
    /** Its shifts are duty shifts now. */
    TAKEN_OVER,
    ABANDONED
}

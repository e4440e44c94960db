package vn.tiepdan.plan;

/** When a task of a plan is due; but for a fixed day the days follow the phases of the event, also when these are moved. */
public enum DueRule {
    /** On the last day of coordination, behind the last phase. */
    END,
    /** On the day before the first phase begins. */
    OPENING,
    /** On a day that the plan names. */
    ON_DAY,
    /** On each working day of every phase, anew. */
    EACH_DAY,
    /** On the last working day of each week of every phase, anew. */
    EACH_WEEK,
    /** Never: it goes on, as what a standing programme asks for. */
    STANDING;

    /** Whether it is done again and again. */
    public boolean isRecurring() {
        return this == EACH_DAY || this == EACH_WEEK;
    }
}

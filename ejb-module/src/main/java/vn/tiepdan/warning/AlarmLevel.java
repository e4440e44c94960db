package vn.tiepdan.warning;

/** How far out of the usual an alarm is; each level above the first calls the chair at once, the last one the city too. */
public enum AlarmLevel {
    NOTICE,
    HIGH,
    URGENT;

    private static final double FAR_OUT = 1e-2;
    private static final double VERY_FAR_OUT = 1e-5;

    /** A hundred times less probable than needed for an alarm is high; a hundred thousand times, or very many people, urgent. */
    static AlarmLevel of(Surge surge, double chanceLimit, int urgentPeople) {
        if (surge.people() >= urgentPeople || surge.chance() <= chanceLimit * VERY_FAR_OUT) {
            return URGENT;
        }
        return surge.chance() <= chanceLimit * FAR_OUT ? HIGH : NOTICE;
    }
}

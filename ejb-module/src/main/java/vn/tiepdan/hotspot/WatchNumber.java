package vn.tiepdan.hotspot;

/** The numbers of the rules, by name; weights may be nothing. */
public enum WatchNumber {
    MASS_PEOPLE,
    PROLONGED_DAYS,
    PROLONGED_OVERDUE,
    PROLONGED_VISITS,
    /** The review day of an entry is at most so many calendar days ahead. */
    REVIEW_WITHIN,
    /** A case found complex has an instruction within so many calendar days. */
    INSTRUCTION_WITHIN,
    HOT_SPOT_PEOPLE,
    HOT_SPOT_VISITS,
    HOT_SPOT_GROUNDS,
    WEIGHT_MASS,
    WEIGHT_COMPLEX,
    WEIGHT_PROLONGED,
    WEIGHT_ACUTE,
    WEIGHT_OVER_LEVEL,
    WEIGHT_RISING;

    private static final int MOST = 9999;

    int least() {
        return switch (this) {
            case MASS_PEOPLE, HOT_SPOT_PEOPLE -> CaseFigures.MANY;
            default -> name().startsWith("WEIGHT_") ? 0 : 1;
        };
    }

    boolean allows(int number) {
        return number >= least() && number <= MOST;
    }

    static WatchNumber weightOf(WatchGround ground) {
        return valueOf("WEIGHT_" + ground);
    }
}

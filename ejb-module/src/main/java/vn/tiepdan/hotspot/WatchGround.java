package vn.tiepdan.hotspot;

/** On which ground a case is watched. */
public enum WatchGround {
    /** Đông người: so many people at once. */
    MASS,
    /** Phức tạp: meets a criterion of the regime. */
    COMPLEX,
    /** Kéo dài: old, long overdue, or brought up again and again while something is still open. */
    PROLONGED,
    /** Bức xúc: a person's judgement, with its reason; never computed. */
    ACUTE,
    /** Vượt cấp: taken over the competent level while our answer was still owed. */
    OVER_LEVEL;

    /** Whether it holds only where the facts bear it. */
    public boolean isCounted() {
        return this == MASS || this == PROLONGED || this == OVER_LEVEL;
    }
}

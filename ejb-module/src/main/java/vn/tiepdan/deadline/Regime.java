package vn.tiepdan.deadline;

import java.time.LocalDate;

/** The body of law that governs an event, decided by the event's own date and by nothing else. */
public enum Regime {
    /** Three tiers of local government, up to 30/06/2025. */
    R0,
    /** Two tiers under the same laws, from 01/07/2025. */
    R1,
    /** The laws as amended by Law 136/2025/QH15 and its decrees, from 01/07/2026. */
    R2;

    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate AMENDED_LAWS = LocalDate.of(2026, 7, 1);

    public static Regime of(LocalDate event) {
        if (event.isBefore(TWO_TIERS)) {
            return R0;
        }
        return event.isBefore(AMENDED_LAWS) ? R1 : R2;
    }
}

package vn.tiepdan.coordination;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;

/**
 * What a list of tasks is narrowed to.
 *
 * @param part whose part in it the caller's side has; null for any
 * @param state null for any
 * @param kind null for any
 * @param mode null for any
 * @param lead null for any unit that leads or helps
 * @param origin null for any
 * @param originCode null for any
 * @param unit the body that gave it; null for any
 */
public record DutyFilter(
        Part part,
        Which which,
        TaskState state,
        TaskKind kind,
        TaskMode mode,
        UnitCode lead,
        OriginKind origin,
        String originCode,
        UnitCode unit)
        implements Serializable {

    /** Whose tasks. */
    public enum Part {
        /** The caller's own and those of his unit without an officer. */
        MINE,
        /** Those that the units for which the caller answers lead or help with. */
        RECEIVED,
        /** Those given by the bodies for which the caller gives. */
        GIVEN
    }

    /** How far they are. */
    public enum Which {
        OPEN,
        OVERDUE,
        /** Nobody answered, accepted or began them; of those received only what the caller's units lead, for who helps answers nothing. */
        UNSTARTED,
        /** Reported and waiting for the yes of who gave them. */
        TO_VERIFY,
        CLOSED,
        ALL
    }

    public static DutyFilter of(Part part, Which which) {
        return new DutyFilter(part, which, null, null, null, null, null, null, null);
    }

    public static DutyFilter from(OriginKind kind, String code) {
        return new DutyFilter(null, Which.ALL, null, null, null, null, kind, code, null);
    }
}

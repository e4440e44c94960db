package vn.tiepdan.coordination;

import java.util.Set;
import vn.tiepdan.organisation.UnitKind;

/** Whether a unit is told or asked to do something. */
public enum TaskMode {
    /** Phân công: told to a unit of one's own. */
    ASSIGNMENT,
    /** Đề nghị phối hợp: asked of a body that may decline with a reason, which is no failure. */
    REQUEST;

    private static final Set<UnitKind> NEVER_TOLD = Set.of(
            UnitKind.COUNCIL_STANDING, UnitKind.PARTY_COMMITTEE, UnitKind.FATHERLAND_FRONT, UnitKind.MASS_ORGANISATION);

    /** The Front, mass organisations, the Party and the council are asked, never told. */
    boolean mayAddress(UnitKind unit) {
        return this == REQUEST || !NEVER_TOLD.contains(unit);
    }

    TaskState begins() {
        return this == REQUEST ? TaskState.REQUESTED : TaskState.ASSIGNED;
    }
}

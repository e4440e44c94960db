package vn.tiepdan.plan;

import java.util.Set;
import vn.tiepdan.organisation.UnitKind;

/** Whether a unit is told or asked to do something. */
public enum TaskKind {
    /** Phân công: told to a unit of one's own. */
    ASSIGNMENT,
    /** Đề nghị phối hợp: asked of a body that may decline. */
    REQUEST;

    private static final Set<UnitKind> SUBORDINATE = Set.of(
            UnitKind.WARD,
            UnitKind.LEADERSHIP,
            UnitKind.OFFICE_STATISTICS,
            UnitKind.ONE_STOP,
            UnitKind.SPECIALISTS,
            UnitKind.POLICE);

    /** The Front, mass organisations, the Party, the council and every other level are asked, never told. */
    boolean mayAddress(UnitKind unit) {
        return this == REQUEST || SUBORDINATE.contains(unit);
    }
}

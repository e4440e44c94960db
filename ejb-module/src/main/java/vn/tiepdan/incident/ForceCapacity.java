package vn.tiepdan.incident;

import vn.tiepdan.organisation.UnitKind;

/** As what somebody belongs to a task force. */
public enum ForceCapacity {
    /** A chair or vice-chair of the people's committee: one always (R115). */
    COMMITTEE,
    POLICE,
    SPECIALIST,
    FRONT,
    ORGANISATION,
    TRANSPORT,
    OTHER;

    /** Whether he is asked and may decline, being subordinate to nobody here (R126). */
    public boolean isAsked() {
        return this == FRONT || this == ORGANISATION;
    }

    /** Whether he may lead the others: a leader of the committee, or the police. */
    public boolean mayCommand() {
        return this == COMMITTEE || this == POLICE;
    }

    /**
     * Whether somebody who serves in such a unit goes as this. The Front and the organisations are only ever asked, so nobody of theirs is
     * told to go as something else.
     */
    boolean fits(UnitKind kind) {
        return switch (this) {
            case COMMITTEE -> kind == UnitKind.LEADERSHIP || kind == UnitKind.WARD;
            case POLICE -> kind == UnitKind.POLICE;
            case FRONT -> kind == UnitKind.FATHERLAND_FRONT;
            case ORGANISATION -> kind == UnitKind.MASS_ORGANISATION;
            case SPECIALIST -> !isAskedOnly(kind) && kind != UnitKind.POLICE && kind != UnitKind.PARTY_COMMITTEE;
            case TRANSPORT, OTHER -> !isAskedOnly(kind);
        };
    }

    private static boolean isAskedOnly(UnitKind kind) {
        return kind == UnitKind.FATHERLAND_FRONT || kind == UnitKind.MASS_ORGANISATION;
    }
}

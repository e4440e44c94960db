package vn.tiepdan.dossier;

/** How far a dossier is. */
public enum DossierState {
    OPENED,
    CLASSIFIED,
    /** Evidence is being gathered. */
    CONSOLIDATING,
    PROPOSED,
    ADMIN_SANCTION,
    TO_INVESTIGATION,
    WARNED,
    /** There was none: the dossier is sealed. */
    NO_VIOLATION;

    public boolean isOver() {
        return this == NO_VIOLATION || isSanction();
    }

    /** Whether it can be proposed as an outcome. */
    public boolean isSanction() {
        return this == ADMIN_SANCTION || this == TO_INVESTIGATION || this == WARNED;
    }
}

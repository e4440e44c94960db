package vn.tiepdan.dossier;

/** Whom a violation harmed (R107). */
public enum HarmTo {
    STATE,
    ORGANISATION,
    INDIVIDUAL
}

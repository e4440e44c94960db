package vn.tiepdan.dossier;

/** What sort of violation a dossier is about (R104). */
public enum DossierClass {
    ORDER,
    SLANDER,
    INSULT_THREAT,
    INCITEMENT,
    RULES,
    CRIME_SIGNS
}

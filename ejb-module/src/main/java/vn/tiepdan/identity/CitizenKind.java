package vn.tiepdan.identity;

/** Who comes: a Vietnamese citizen, a foreigner, or an organisation speaking through somebody. */
public enum CitizenKind {
    PERSON,
    FOREIGNER,
    ORGANISATION
}

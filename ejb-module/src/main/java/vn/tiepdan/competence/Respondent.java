package vn.tiepdan.competence;

/** Whom the petition is about: whose decision or act is complained of, who is denounced, whose work is spoken of. */
public enum Respondent {
    WARD_OFFICIAL,
    WARD_CHAIR,
    DISTRICT_DEPARTMENT,
    DISTRICT_CHAIR,
    PROVINCE_DEPARTMENT,
    PROVINCE_CHAIR,
    JUSTICE,
    ELECTED_BODY,
    PARTY,
    PUBLIC_UNIT,
    STATE_ENTERPRISE
}

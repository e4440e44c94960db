package vn.tiepdan.organisation;

/** What sort of body a unit is. */
public enum UnitKind {
    PROVINCE,
    CITY,
    WARD,
    RECEPTION_BOARD,
    INSPECTORATE,
    LEADERSHIP,
    OFFICE_STATISTICS,
    ONE_STOP,
    SPECIALISTS,
    COUNCIL_STANDING,
    PARTY_COMMITTEE,
    POLICE,
    FATHERLAND_FRONT,
    MASS_ORGANISATION
}

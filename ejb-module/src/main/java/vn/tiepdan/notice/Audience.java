package vn.tiepdan.notice;

/** Whom a rung of the ladder is for. */
enum Audience {
    /** The officer who has the record, else the desk. */
    OFFICER,
    /** Who runs the office of the ward. */
    HEAD,
    CHAIR,
    /** The reception board of the city, or of the province where no city is above the ward. */
    CITY
}

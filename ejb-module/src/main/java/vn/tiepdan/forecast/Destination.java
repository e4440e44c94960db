package vn.tiepdan.forecast;

/** Where a group may go: the ward, the city, the provincial or the Central reception headquarters, or another office. */
public enum Destination {
    WARD,
    CITY,
    PROVINCE,
    CENTRAL,
    OTHER
}

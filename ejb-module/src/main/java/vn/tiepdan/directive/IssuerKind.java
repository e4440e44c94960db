package vn.tiepdan.directive;

/** Which of the six kinds of body above the ward issued a directive (kế hoạch phường, mục I.3). */
public enum IssuerKind {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh ủy. */
    PROVINCIAL_PARTY,
    /** UBND tỉnh. */
    PROVINCE,
    /** Thường trực Thành ủy. */
    CITY_PARTY,
    /** Thường trực HĐND thành phố. */
    CITY_COUNCIL,
    /** UBND thành phố. */
    CITY
}

package vn.tiepdan.online;

/** Where a point of the link stands. */
public enum PointKind {
    WARD,
    PROVINCE,
    OTHER
}

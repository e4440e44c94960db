package vn.tiepdan.matter;

/** Lĩnh vực: what a matter is about, as the statistical tables group it. */
public enum SubjectField {
    LAND,
    HOUSING,
    POLICY,
    PUBLIC_SERVICE,
    CORRUPTION,
    JUSTICE,
    PARTY,
    ENVIRONMENT,
    OTHER
}

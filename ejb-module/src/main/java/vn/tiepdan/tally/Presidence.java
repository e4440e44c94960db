package vn.tiepdan.tally;

/** Who presided over a reception, as the statistics tell it. */
public enum Presidence {
    /** Tiếp thường xuyên: nobody, an officer receives. */
    REGULAR,
    /** The head himself, at periodic and ad hoc sessions. */
    HEAD,
    /** Whom he delegated. */
    DELEGATED
}

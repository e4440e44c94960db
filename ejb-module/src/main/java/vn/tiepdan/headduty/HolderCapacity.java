package vn.tiepdan.headduty;

/** As what the one who held a session held it. */
public enum HolderCapacity {
    /** The head himself; of the council, anybody of its standing body. Only this counts as what the law asks of the head. */
    HEAD,
    /** For the head, by a paper of his. */
    DELEGATE,
    /** A deputy at a session that the schedule gave to himself. */
    DEPUTY
}

package vn.tiepdan.reception;

/** In what capacity somebody came: for himself, for a group, or by written authority for another. */
public enum Capacity {
    VISITOR,
    REPRESENTATIVE,
    AGENT
}

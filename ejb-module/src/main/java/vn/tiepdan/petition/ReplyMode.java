package vn.tiepdan.petition;

/** How the answer was given, so that it can be proved. */
public enum ReplyMode {
    ORAL,
    BY_HAND,
    POST,
    ELECTRONIC
}

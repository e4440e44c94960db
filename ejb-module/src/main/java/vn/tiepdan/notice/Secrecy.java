package vn.tiepdan.notice;

/** In which book a record stands, as far as it decides who may hear of it. */
public enum Secrecy {
    OPEN,
    /** Not classified yet: it may denounce somebody. */
    UNCLASSIFIED,
    DENUNCIATION
}

package vn.tiepdan.reception;

/** Where people are received. */
public enum ReceptionPlace {
    RECEPTION_ROOM,
    ONE_STOP,
    OTHER
}

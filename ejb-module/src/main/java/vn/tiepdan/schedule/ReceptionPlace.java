package vn.tiepdan.schedule;

/** Where citizens are received. */
public enum ReceptionPlace {
    /** Phòng tiếp công dân. */
    RECEPTION_ROOM,
    /** Bộ phận một cửa. */
    ONE_STOP,
    /** Another place that was announced. */
    OTHER
}

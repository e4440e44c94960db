package vn.tiepdan.petition;

/** How far a petition or visit has come. */
public enum RecordStage {
    RECEIVED,
    CLASSIFIED,
    /** Thụ lý: settlement has begun and the answer in substance is still owed; petitions only. */
    ACCEPTED,
    /** Đơn trùng: filed away beside the one it repeats; the citizen is still to be told. Petitions only. */
    DUPLICATE,
    ANSWERED,
    VOIDED
}

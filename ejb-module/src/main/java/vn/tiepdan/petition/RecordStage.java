package vn.tiepdan.petition;

/**
 * How far a petition or visit has come; a visit knows the first two, {@link #ANSWERED}, {@link #SPLIT}, {@link
 * #REFUSED}, {@link #CLOSED_REFUSED} and {@link #VOIDED} only.
 */
public enum RecordStage {
    RECEIVED,
    CLASSIFIED,
    /** What is missing was asked for and has not come yet. */
    NEEDS_SUPPLEMENT,
    /** An officer proposed what to do with it; the head has not decided yet. */
    PROPOSED,
    /** Thụ lý: settlement has begun and the answer in substance is still owed. */
    ACCEPTED,
    /** Đơn trùng: filed away beside the one it repeats; the citizen is still to be told. Petitions only. */
    DUPLICATE,
    /** With another body, by transfer or urging; its reply is awaited, or the citizen still to be told of it. */
    REFERRED,
    /** Answered in substance. */
    ANSWERED,
    /** Its processing ended without settlement by us: guided, returned, filed away, not accepted, or settled elsewhere. */
    CLOSED,
    /** Its contents go on as records of their own. */
    SPLIT,
    /** Taken back by its author. */
    WITHDRAWN,
    /** Từ chối tiếp: decided, and still to be told by its written notice. Visits only. */
    REFUSED,
    /** The refusal was told: explained at once, or by its numbered notice. Visits only. */
    CLOSED_REFUSED,
    VOIDED
}

package vn.tiepdan.refusal;

/** For what a paper stands when a reception is refused. */
public enum RefusalProof {
    /** Văn bản giải quyết cuối cùng: the final decision or conclusion. */
    SETTLEMENT,
    /** Văn bản kiểm tra, rà soát: it was found settled lawfully. */
    REVIEW,
    /** Văn bản thông báo cho công dân of that review. */
    WRITTEN_NOTICE,
    /** An earlier visit of the case at which it was explained, by its code. */
    EARLIER_VISIT,
    /** That somebody is without capacity. */
    CAPACITY,
    /** The law that names another case. */
    LEGAL_BASIS,
    /** The written answer given before. */
    EARLIER_ANSWER,
    /** Bản án, quyết định của Tòa án. */
    JUDGMENT,
    /** That another competent body is dealing with it. */
    OTHER_BODY;

    /** Whether it is proved by a visit instead of a paper. */
    public boolean isVisit() {
        return this == EARLIER_VISIT;
    }
}

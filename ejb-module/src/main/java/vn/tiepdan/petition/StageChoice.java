package vn.tiepdan.petition;

import java.util.Set;

/** To which stages a list is narrowed: one of them, or those of what stands in a book and waits for us. */
public enum StageChoice {
    RECEIVED,
    OPEN,
    CLASSIFIED,
    NEEDS_SUPPLEMENT,
    PROPOSED,
    ACCEPTED,
    DUPLICATE,
    REFERRED,
    ANSWERED,
    CLOSED,
    SPLIT,
    WITHDRAWN,
    REFUSED,
    CLOSED_REFUSED,
    VOIDED;

    /** That one stage; null, which leaves it open, for null. */
    public static StageChoice of(RecordStage stage) {
        return stage == null ? null : valueOf(stage.name());
    }

    public Set<RecordStage> stages() {
        return this == OPEN
                ? Set.of(
                        RecordStage.CLASSIFIED,
                        RecordStage.NEEDS_SUPPLEMENT,
                        RecordStage.PROPOSED,
                        RecordStage.ACCEPTED,
                        RecordStage.REFUSED)
                : Set.of(RecordStage.valueOf(name()));
    }
}

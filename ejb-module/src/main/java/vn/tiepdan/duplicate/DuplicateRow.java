package vn.tiepdan.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;

/**
 * What a petition was found to be to another, as its page tells it.
 *
 * @param other null when the caller is not shown the other one
 * @param original whether this petition is the one that the other repeats
 * @param undoneUntil the last day on which it can be undone; null while nothing stands
 */
public record DuplicateRow(
        DuplicateCode code,
        PetitionCode petition,
        PetitionCode other,
        boolean original,
        Verdict verdict,
        LinkState state,
        OfficerCode proposedBy,
        LocalDate proposedOn,
        OfficerCode decidedBy,
        LocalDate decidedOn,
        String reason,
        LocalDate undoneUntil)
        implements Serializable {

    /** Whether it waits for another officer than this one. */
    public boolean waitsFor(OfficerCode me) {
        return state == LinkState.PROPOSED && !original && !proposedBy.equals(me);
    }

    /** Whether it can still be undone on this day. */
    public boolean isUndoable(LocalDate today) {
        return undoneUntil != null && !today.isAfter(undoneUntil);
    }
}

package vn.tiepdan.refusal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ReplyMode;

/** A refusal as it stands in the record; words of one's own only for who sees the visit in full. */
public record RefusalRow(
        RefusalGround ground,
        RefusalStage stage,
        String statement,
        List<RecordingDeed> recording,
        List<RefusalPaperRow> papers,
        LocalDate proposedOn,
        OfficerCode proposedBy,
        LocalDate decidedOn,
        OfficerCode decidedBy,
        String sentBackFor,
        LocalDate toldOn,
        ReplyMode mode,
        String documentNumber,
        String toldHow,
        LocalDate liftedOn,
        String newFacts)
        implements Serializable {

    /** Whether the head alone lifts it. */
    public boolean isHeadsToLift() {
        return ground.isWritten() && stage != RefusalStage.PROPOSED;
    }

    /** Whether it is proposed, or holds. */
    public boolean isOpen() {
        return stage == RefusalStage.PROPOSED || stage == RefusalStage.DECIDED || stage == RefusalStage.TOLD;
    }
}

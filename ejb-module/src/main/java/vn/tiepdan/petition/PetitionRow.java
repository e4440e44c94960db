package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A petition as the caller may see it: names masked or absent as his view demands, a sealed author never there at all.
 *
 * @param intakeCode the code it came in with; clocks, papers and the visit know it by this one
 * @param author the name as the caller may see it; null when sealed, anonymous or not his to see
 * @param alias under which a denunciation is worked on, for those who see its content; else null
 * @param sealed whether the author is under seal
 * @param eligible false for a complaint that tells no name or bears no signature, which cannot be accepted
 * @param eligibility what was found of the conditions of its kind
 * @param splitFrom the intake code of the paper of which it is one content; null when it stands for itself
 * @param number in its book, for those who see the whole book
 * @param clocks running first, the earliest first
 */
public record PetitionRow(
        PetitionCode code,
        PetitionCode intakeCode,
        int version,
        UnitCode unit,
        UnitCode holder,
        OfficerCode assignee,
        RegisterBook book,
        Integer year,
        Integer number,
        RecordStage stage,
        PetitionKind kind,
        SubjectField field,
        Competence competence,
        IntakeSource source,
        String forwardedBy,
        LocalDate receivedOn,
        LocalDate petitionOn,
        OfficerCode takenInBy,
        String summary,
        String requests,
        int signatures,
        boolean originals,
        String author,
        String authorAddress,
        String authorTelephone,
        String authorPaper,
        String alias,
        boolean sealed,
        boolean anonymous,
        MatterCode matter,
        String visit,
        boolean eligible,
        LocalDate acceptedOn,
        MainOutcome outcome,
        LocalDate outcomeOn,
        Eligibility eligibility,
        PetitionLevel level,
        BypassCause bypass,
        String splitFrom,
        LocalDate closedOn,
        String voidReason,
        List<ClockRow> clocks)
        implements Serializable {

    /** The running clock that ends first; null when none runs. */
    public ClockRow clock() {
        return clocks.isEmpty() ? null : clocks.get(0);
    }
}

package vn.tiepdan.advice;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** An advisory note as lists and pages show it. */
public record AdviceRow(
        AdviceCode code,
        int version,
        UnitCode unit,
        UnitCode byUnit,
        Addressee addressee,
        String subject,
        String situation,
        String proposal,
        String draftTitle,
        String draftText,
        MatterCode matter,
        AdviceStage stage,
        OfficerCode writtenBy,
        String writtenByName,
        LocalDate writtenOn,
        Instant submittedAt,
        OfficerCode decidedBy,
        String decidedByName,
        Instant decidedAt,
        String decision)
        implements Serializable {

    /** How many whole hours it took from the submission to the decision; null while it is open. */
    public Long hours() {
        return submittedAt == null || decidedAt == null
                ? null
                : Duration.between(submittedAt, decidedAt).toHours();
    }
}

package vn.tiepdan.api.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tiepdan.api.deadline.RecordClockJson;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.BypassCause;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.Eligibility;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;

/** A petition as the calling system may see it; the author is null when sealed, anonymous or not its to see. */
public record PetitionJson(
        String code,
        String intakeCode,
        int version,
        String unit,
        String holder,
        String assignee,
        RegisterBook book,
        String bookLabel,
        Integer year,
        Integer number,
        RecordStage stage,
        String stageLabel,
        PetitionKind kind,
        String kindLabel,
        SubjectField field,
        String fieldLabel,
        Competence competence,
        String competenceLabel,
        IntakeSource source,
        String sourceLabel,
        String forwardedBy,
        LocalDate receivedOn,
        LocalDate petitionOn,
        String takenInBy,
        String summary,
        String requests,
        int signatures,
        boolean originals,
        String author,
        String authorAddress,
        boolean sealed,
        boolean anonymous,
        String matter,
        String visit,
        LocalDate acceptedOn,
        MainOutcome outcome,
        String outcomeLabel,
        LocalDate outcomeOn,
        Eligibility eligibility,
        PetitionLevel level,
        BypassCause bypass,
        String splitFrom,
        LocalDate closedOn,
        String voidReason,
        LocalDate due,
        List<RecordClockJson> clocks) {

    static PetitionJson of(PetitionRow row, Labels labels) {
        return new PetitionJson(
                row.code().value(),
                row.intakeCode().value(),
                row.version(),
                row.unit().value(),
                row.holder().value(),
                Objects.toString(row.assignee(), null),
                row.book(),
                labels.of("petition.book", row.book()),
                row.year(),
                row.number(),
                row.stage(),
                labels.of("petition.stage", row.stage()),
                row.kind(),
                labels.of("petition.kind", row.kind()),
                row.field(),
                labels.of("matter.field", row.field()),
                row.competence(),
                labels.of("petition.competence", row.competence()),
                row.source(),
                labels.of("petition.source", row.source()),
                row.forwardedBy(),
                row.receivedOn(),
                row.petitionOn(),
                Objects.toString(row.takenInBy(), null),
                row.summary(),
                row.requests(),
                row.signatures(),
                row.originals(),
                row.author(),
                row.authorAddress(),
                row.sealed(),
                row.anonymous(),
                Objects.toString(row.matter(), null),
                row.visit(),
                row.acceptedOn(),
                row.outcome(),
                labels.of("petition.outcome", row.outcome()),
                row.outcomeOn(),
                row.eligibility(),
                row.level(),
                row.bypass(),
                row.splitFrom(),
                row.closedOn(),
                row.voidReason(),
                due(row),
                RecordClockJson.of(row.clocks(), labels));
    }

    /** The last day of the running clock that ends first; null when none runs. */
    private static LocalDate due(PetitionRow row) {
        return row.clocks().stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::dueOn)
                .findFirst()
                .orElse(null);
    }
}

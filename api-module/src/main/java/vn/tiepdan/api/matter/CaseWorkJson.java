package vn.tiepdan.api.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tiepdan.api.deadline.RecordClockJson;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.processing.NextStep;
import vn.tiepdan.reporting.CaseWork;
import vn.tiepdan.reporting.StoryLine;

/** What is to be done on one open record of a case: who has it, what is owed next, and the clock that ends first. */
public record CaseWorkJson(
        StoryLine.Sort of,
        String record,
        RecordStage stage,
        String stageLabel,
        PetitionKind kind,
        String kindLabel,
        String inHand,
        NextStep step,
        String stepLabel,
        LocalDate stepBy,
        RecordClockJson clock) {

    static CaseWorkJson of(CaseWork row, Labels labels) {
        return new CaseWorkJson(
                row.of(),
                row.record(),
                row.stage(),
                labels.of("petition.stage", row.stage()),
                row.kind(),
                labels.of("petition.kind", row.kind()),
                Objects.toString(row.inHand(), null),
                row.next(),
                labels.of("processing.next", row.next()),
                row.nextBy(),
                row.clock() == null
                        ? null
                        : RecordClockJson.of(List.of(row.clock()), labels).get(0));
    }
}

package vn.tiepdan.api.matter;

import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.reporting.CaseStory;

/** A case; the counters, each by itself, only where one case is asked for. */
public record CaseJson(
        String code,
        int version,
        String unit,
        String title,
        SubjectField field,
        String fieldLabel,
        boolean confidential,
        LocalDate openedOn,
        LocalDate closedOn,
        String mergedInto,
        Long visits,
        Long people,
        Long petitions) {

    static CaseJson of(MatterRow row, CaseStory story, boolean withVisits, Labels labels) {
        return new CaseJson(
                row.code().value(),
                row.version(),
                row.unit().value(),
                row.title(),
                row.field(),
                labels.of("matter.field", row.field()),
                row.confidential(),
                row.openedOn(),
                row.closedOn(),
                row.mergedInto() == null ? null : row.mergedInto().value(),
                story == null || !withVisits ? null : story.visits(),
                story == null || !withVisits ? null : story.people(),
                story == null ? null : story.petitions());
    }
}

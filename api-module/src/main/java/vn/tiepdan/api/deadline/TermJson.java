package vn.tiepdan.api.deadline;

import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.TermRow;
import vn.tiepdan.deadline.TermRule;
import vn.tiepdan.deadline.TermUnit;

/** One version of a legal term; {@code see} names the term that governs instead. */
public record TermJson(
        String code,
        int version,
        String area,
        String does,
        String trigger,
        String actor,
        TermRule rule,
        String ruleLabel,
        Integer length,
        TermUnit unit,
        Integer alternativeLength,
        TermUnit alternativeUnit,
        boolean backwards,
        boolean setByOffice,
        String basis,
        LocalDate validFrom,
        LocalDate validTo,
        String see) {

    static TermJson of(TermRow row, Labels labels) {
        return new TermJson(
                row.code(),
                row.version(),
                row.area(),
                row.does(),
                row.trigger(),
                row.actor(),
                row.rule(),
                labels.of("deadline.rule", row.rule()),
                row.length(),
                row.unit(),
                row.alternativeLength(),
                row.alternativeUnit(),
                row.backwards(),
                row.setByOffice(),
                row.basis(),
                row.validFrom(),
                row.validTo(),
                row.see());
    }
}

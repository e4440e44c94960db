package vn.tiepdan.deadline;

import java.time.LocalDate;

/**
 * One version of a legal term, as lists show it.
 *
 * @param does what must be done
 * @param length null for a rule without a date
 * @param see the code of the term that governs instead, or null
 */
public record TermRow(
        String code,
        int version,
        String area,
        String does,
        String trigger,
        String actor,
        TermRule rule,
        Integer length,
        TermUnit unit,
        Integer alternativeLength,
        TermUnit alternativeUnit,
        boolean backwards,
        boolean setByOffice,
        String basis,
        Confidence confidence,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        String see,
        String note) {

    static TermRow of(LegalTerm term) {
        Limit first = term.limits().isEmpty() ? null : term.limits().get(0);
        Limit second = term.limits().size() < 2 ? null : term.limits().get(1);
        return new TermRow(
                term.code(),
                term.version(),
                term.area(),
                term.does(),
                term.trigger(),
                term.actor(),
                term.rule(),
                first == null ? null : Integer.valueOf(first.length()),
                first == null ? null : first.unit(),
                second == null ? null : Integer.valueOf(second.length()),
                second == null ? null : second.unit(),
                term.isBackwards(),
                term.isSetByOffice(),
                term.basis(),
                term.confidence(),
                term.source(),
                term.validFrom(),
                term.validTo(),
                term.see(),
                term.note());
    }
}

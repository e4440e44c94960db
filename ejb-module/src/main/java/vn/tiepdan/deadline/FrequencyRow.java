package vn.tiepdan.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One version of a duty that comes again: on how many days of each week or month, from when to when, by which law.
 *
 * @param delegationWarned whoever lets somebody else do it is warned
 * @param validTo null while it is in force
 */
public record FrequencyRow(
        String code,
        int version,
        String does,
        String basis,
        int times,
        TermPeriod per,
        boolean delegationWarned,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    static FrequencyRow of(LegalTerm term) {
        return new FrequencyRow(
                term.code(),
                term.version(),
                term.does(),
                term.basis(),
                term.times(),
                term.per(),
                term.isDelegationWarned(),
                term.validFrom(),
                term.validTo());
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}

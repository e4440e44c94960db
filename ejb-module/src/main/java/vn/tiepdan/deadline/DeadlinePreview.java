package vn.tiepdan.deadline;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.shared.Invalid;

/**
 * Says what the law would ask if the event happened on a given day. Nothing is stored.
 *
 * <p>The law is public and no record is touched, so nobody is kept from asking.
 */
@Stateless
@PermitAll
@TransactionAttribute(SUPPORTS)
public class DeadlinePreview {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    @Inject
    LegalTerms terms;

    @Inject
    CalendarDays days;

    public Deadline preview(String termCode, LocalDate trigger) {
        if (trigger.isBefore(EARLIEST) || trigger.isAfter(LATEST)) {
            throw new Invalid("trigger", "deadline.trigger.out-of-range", EARLIEST, LATEST);
        }
        return terms.inForce(termCode, trigger).from(trigger, days.calendar()).under(termCode);
    }

    /** The version of a term that governs what happens on that day ({@code deadline.term.not-in-force}). */
    public TermRow inForce(String termCode, LocalDate trigger) {
        return TermRow.of(terms.inForce(termCode, trigger));
    }

    /** Whether the law knows the term on that day. */
    public boolean isInForce(String termCode, LocalDate day) {
        return terms.isInForce(termCode, day);
    }

    /** The versions of a duty that comes again, the oldest first; those that state no number are left out. */
    public List<FrequencyRow> frequencies(String termCode) {
        return terms.versions(termCode).stream()
                .filter(term -> term.times() != null)
                .map(FrequencyRow::of)
                .toList();
    }

    /** Every term in every version, by area and code. */
    public List<TermRow> terms() {
        return terms.all().stream().map(TermRow::of).toList();
    }
}

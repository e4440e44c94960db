package vn.tiepdan.deadline;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calendar and terms together, as they are or as a change would leave them, to count many clocks by.
 *
 * <p>A clock is counted by the version in force on its trigger; where none governs that day any more, or the law no longer names
 * a number of days, it keeps the version it was counted by.
 */
public final class LawBook {

    private final WorkingCalendar calendar;
    private final Map<String, List<LegalTerm>> terms;
    private final Map<Count, Deadline> counted = new HashMap<>();

    LawBook(WorkingCalendar calendar, Collection<LegalTerm> terms) {
        this.calendar = calendar;
        this.terms = terms.stream().collect(groupingBy(LegalTerm::code));
    }

    /** The count of a clock; none where no version of its term has a last day. */
    Optional<Deadline> count(DeadlineClock clock) {
        return governing(clock)
                .map(term -> clock.stoppedTime().isEmpty()
                        ? counted.computeIfAbsent(
                                new Count(term.code(), term.version(), clock.triggeredOn()),
                                count -> term.from(count.trigger(), calendar))
                        : term.from(clock.triggeredOn(), calendar, clock.stoppedTime()));
    }

    private Optional<LegalTerm> governing(DeadlineClock clock) {
        List<LegalTerm> versions = terms.getOrDefault(clock.countedCode(), List.of());
        return versions.stream()
                .filter(term -> term.rule() == TermRule.LIMIT && term.isInForceOn(clock.triggeredOn()))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(term -> term.rule() == TermRule.LIMIT && term.version() == clock.countedVersion())
                        .findFirst());
    }

    /** Clocks of one term and one trigger that never stood still have one last day. */
    private record Count(String code, int version, LocalDate trigger) {}
}

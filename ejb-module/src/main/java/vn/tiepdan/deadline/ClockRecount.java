package vn.tiepdan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.shared.Stale;

/**
 * Counts the open clocks anew: as a change of the law would move them, or as the law that has changed moves them.
 *
 * <p>Open are the clocks that were neither stopped nor voided, those that stand still among them: their past counts too.
 */
@ApplicationScoped
public class ClockRecount {

    @Inject
    LegalTerms terms;

    @Inject
    CalendarDays days;

    @Inject
    Clocks clocks;

    @Inject
    LawFiles law;

    /** How often calendar or terms have changed: what was foreseen under another edition is out of date. */
    public long edition() {
        return law.edition();
    }

    public long openClocks() {
        return clocks.open();
    }

    public List<ProvisionalRow> provisional() {
        return clocks.provisional();
    }

    /** Refuses terms that leave out a version clocks rest on, or that belong to another area. */
    public void refuseUnfit(TermFile file) {
        terms.refuseUnfit(file);
    }

    /** The next so many open clocks that the draft would move; nothing is changed. */
    public RecountedClocks foresee(LawDraft draft, long after, int most, LocalDate today) {
        return counted(clocks.open(after, most, false), after, under(draft), today, false);
    }

    /** Counts the next so many open clocks by the law as it is now, whatever it was when they were counted last. */
    public RecountedClocks recount(long after, int most, LocalDate today) {
        return counted(clocks.open(after, most, true), after, new LawBook(days.calendar(), terms.all()), today, true);
    }

    /**
     * Makes the draft the law, alone, and gives the new edition; clocks are recounted afterwards.
     *
     * <p>Refused when the law has changed since the draft's effect was foreseen ({@code deadline.change.stale-preview}).
     */
    public void enact(LawDraft draft, long foreseenUnder) {
        law.claim();
        if (law.edition() != foreseenUnder) {
            throw new Stale("deadline.change.stale-preview");
        }
        draft.files().forEach(terms::refuseUnfit);
        draft.marked().forEach(days::mark);
        draft.dropped().forEach(days::drop);
        draft.files().forEach(terms::replaceByOffice);
        law.nextEdition();
    }

    private static RecountedClocks counted(
            List<DeadlineClock> open, long after, LawBook book, LocalDate today, boolean keep) {
        List<ClockMove> moves = new ArrayList<>();
        for (DeadlineClock clock : open) {
            Optional<Deadline> deadline = book.count(clock);
            deadline.filter(count -> !count.due().equals(clock.dueOn()))
                    .ifPresent(count -> moves.add(new ClockMove(
                            clock.id(),
                            clock.countedCode(),
                            clock.triggeredOn(),
                            clock.dueOn(),
                            count.due(),
                            clock.isOverdue(clock.dueOn(), today),
                            clock.isOverdue(count.due(), today))));
            if (keep) {
                deadline.ifPresent(clock::counted);
            }
        }
        return new RecountedClocks(
                open.isEmpty() ? after : open.get(open.size() - 1).id(), open.size(), moves);
    }

    private LawBook under(LawDraft draft) {
        Map<LocalDate, MarkedDay> calendar = new HashMap<>();
        days.all().forEach(day -> calendar.put(day.date(), day));
        draft.dropped().keySet().forEach(calendar::remove);
        draft.marked().forEach(day -> calendar.put(day.date(), day));
        Set<String> areas = draft.files().stream().map(TermFile::area).collect(Collectors.toSet());
        return new LawBook(
                WorkingCalendar.of(calendar.values()),
                Stream.concat(
                                terms.all().stream().filter(term -> !areas.contains(term.area())),
                                draft.files().stream().flatMap(file -> file.terms().stream()))
                        .toList());
    }
}

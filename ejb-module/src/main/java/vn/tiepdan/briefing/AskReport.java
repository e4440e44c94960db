package vn.tiepdan.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Asks wards for a report of some days.
 *
 * @param units the wards that owe it
 * @param dueOn the last day on which it is in time
 */
public record AskReport(String subject, LocalDate from, LocalDate to, LocalDate dueOn, Set<UnitCode> units) {

    private static final int LONGEST = 300;

    public AskReport {
        subject = Folding.tidy(subject);
        units = units == null ? Set.of() : Set.copyOf(units);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(subject != null, found, "subject", "briefing.request.subject-missing");
        Invalid.unless(
                subject == null || subject.length() <= LONGEST, found, "subject", "briefing.text.too-long", LONGEST);
        Invalid.unless(from != null, found, "from", "briefing.request.day-missing");
        Invalid.unless(to != null, found, "to", "briefing.request.day-missing");
        Invalid.unless(
                from == null || to == null || !to.isBefore(from), found, "to", "briefing.request.days-backwards");
        Invalid.unless(dueOn != null, found, "dueOn", "briefing.request.due-missing");
        Invalid.unless(!units.isEmpty(), found, "units", "briefing.request.units-missing");
        Invalid.refuse(found);
    }
}

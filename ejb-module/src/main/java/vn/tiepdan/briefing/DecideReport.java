package vn.tiepdan.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * What the chair decides on a report: who does what until when.
 *
 * @param lead the part of the ward that does it
 * @param officer null for whom the part itself names
 */
public record DecideReport(String what, UnitCode lead, OfficerCode officer, LocalDate dueOn) {

    private static final int LONGEST = 1000;

    public DecideReport {
        what = Folding.tidy(what);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(what != null, found, "decision", "briefing.decision.what-missing");
        Invalid.unless(what == null || what.length() <= LONGEST, found, "decision", "briefing.text.too-long", LONGEST);
        Invalid.unless(lead != null, found, "lead", "briefing.decision.lead-missing");
        Invalid.unless(dueOn != null, found, "dueOn", "briefing.decision.due-missing");
        Invalid.refuse(found);
    }
}

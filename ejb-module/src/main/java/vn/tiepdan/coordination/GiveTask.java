package vn.tiepdan.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Tells a unit to do something, or asks it to.
 *
 * @param unit the ward, city or province that gives it; null means the caller's
 * @param lead the unit that leads
 * @param supports the units that help; the lead is never its own helper
 * @param officer null when it is the lead unit's to say who does it
 * @param dueOn null only for standing duties
 * @param serves the requirements of the plan it serves, such as {@code R59, R60}; may be null
 */
public record GiveTask(
        UnitCode unit,
        TaskMode mode,
        UnitCode lead,
        Set<UnitCode> supports,
        OfficerCode officer,
        String what,
        LocalDate dueOn,
        TaskOrigin origin,
        String serves) {

    static final int LONGEST = 2000;
    private static final int LONGEST_SERVES = 120;

    public GiveTask {
        what = Folding.tidy(what);
        serves = Folding.tidy(serves);
        supports = supports == null ? Set.of() : Set.copyOf(supports);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(mode != null, found, "mode", "coordination.mode.missing");
        Invalid.unless(lead != null, found, "lead", "coordination.lead.missing");
        Invalid.unless(what != null, found, "what", "coordination.what.missing");
        Invalid.unless(what == null || what.length() <= LONGEST, found, "what", "coordination.text.too-long", LONGEST);
        Invalid.unless(
                serves == null || serves.length() <= LONGEST_SERVES,
                found,
                "serves",
                "coordination.text.too-long",
                LONGEST_SERVES);
        Invalid.unless(origin != null, found, "origin", "coordination.origin.missing");
        Invalid.unless(
                dueOn != null || origin == null || origin.kind().mayStand(),
                found,
                "dueOn",
                "coordination.due.missing");
        Invalid.refuse(found);
    }
}

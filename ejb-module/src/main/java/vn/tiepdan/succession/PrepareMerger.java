package vn.tiepdan.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Prepares that a unit goes into another one.
 *
 * @param effectiveOn the first day of the successor; the day before it is the last one of the unit
 * @param basis the resolution or decision
 */
public record PrepareMerger(UnitCode from, UnitCode to, LocalDate effectiveOn, String basis) {

    private static final int LONGEST = 300;

    public PrepareMerger {
        basis = Folding.tidy(basis);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(from != null, found, "from", "succession.unit-missing");
        Invalid.unless(to != null, found, "to", "succession.unit-missing");
        Invalid.unless(from == null || !from.equals(to), found, "to", "succession.same-unit");
        Invalid.unless(effectiveOn != null, found, "effectiveOn", "succession.day-missing");
        Invalid.unless(basis != null, found, "basis", "succession.basis-missing");
        Invalid.unless(basis == null || basis.length() <= LONGEST, found, "basis", "succession.text.too-long", LONGEST);
        Invalid.refuse(found);
    }
}

package vn.tiepdan.warning;

import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Says what a residential group is called and where its tile lies.
 *
 * @param unit the ward; null means the caller's
 * @param number by which it is found in texts ({@code tổ 12}); null for one that has only a name
 * @param otherNames further names by which it is found, separated by commas; may be null
 */
public record KeepGroup(UnitCode unit, Integer number, String name, String otherNames, int row, int column) {

    static final int ROWS = 20;
    static final int COLUMNS = 12;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NAMES = 300;

    public KeepGroup {
        name = Folding.tidy(name);
        otherNames = Folding.tidy(otherNames);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(name != null, found, "name", "warning.group.name-missing");
        Invalid.unless(
                name == null || name.length() <= LONGEST_NAME, found, "name", "warning.text.too-long", LONGEST_NAME);
        Invalid.unless(
                otherNames == null || otherNames.length() <= LONGEST_NAMES,
                found,
                "otherNames",
                "warning.text.too-long",
                LONGEST_NAMES);
        Invalid.unless(number == null || number >= 1 && number <= 99, found, "number", "warning.group.number");
        Invalid.unless(row >= 1 && row <= ROWS, found, "row", "warning.group.tile", ROWS);
        Invalid.unless(column >= 1 && column <= COLUMNS, found, "column", "warning.group.tile", COLUMNS);
        Invalid.refuse(found);
    }
}

package vn.tiepdan.plan;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;

/** A line of a plan's distribution list as it is written, and the units it means. */
public record RecipientRow(int ordinal, RecipientKind kind, String line, List<UnitCode> units, String unitNames)
        implements Serializable {

    public RecipientRow {
        units = List.copyOf(units);
    }
}

package vn.tiepdan.warning;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * A residential group and the place of its tile.
 *
 * @param closedOn from when on it is no longer one; null while it is
 */
public record GroupRow(
        String code,
        int version,
        UnitCode unit,
        Integer number,
        String name,
        String otherNames,
        int row,
        int column,
        LocalDate closedOn)
        implements Serializable {}

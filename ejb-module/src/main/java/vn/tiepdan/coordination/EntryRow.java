package vn.tiepdan.coordination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * One line of the thread.
 *
 * @param unit for which its writer wrote
 * @param giving whether that was the side that gave the task
 * @param own whether only that side reads it
 * @param number of the letter that urged; else null
 * @param dueOn the new last day where that changed; else null
 * @param readBy those of the other side who read it, with the time
 */
public record EntryRow(
        int ordinal,
        EntryKind kind,
        String words,
        UnitCode unit,
        boolean giving,
        boolean own,
        OfficerCode writtenBy,
        String writtenByName,
        Instant writtenAt,
        String number,
        LocalDate dueOn,
        List<Reading> readBy)
        implements Serializable {

    public EntryRow {
        readBy = List.copyOf(readBy);
    }

    /** Who read the thread up to there, and when. */
    public record Reading(OfficerCode officer, String name, Instant at) implements Serializable {}
}

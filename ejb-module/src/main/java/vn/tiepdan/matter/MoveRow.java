package vn.tiepdan.matter;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/**
 * A move of records between cases, as the page of either tells it.
 *
 * @param undoneOn the day on which everything was put back; null while it stands
 */
public record MoveRow(
        MoveCode code,
        MoveKind kind,
        MatterCode from,
        MatterCode to,
        OfficerCode by,
        LocalDate on,
        LocalDate undoneOn,
        int records)
        implements Serializable {

    /** How many days a move can be undone. */
    public static final int UNDONE_WITHIN = 30;

    static MoveRow of(Object[] column) {
        return new MoveRow(
                new MoveCode((String) column[0]),
                MoveKind.valueOf((String) column[1]),
                new MatterCode((String) column[2]),
                new MatterCode((String) column[3]),
                new OfficerCode((String) column[4]),
                ((Date) column[5]).toLocalDate(),
                column[6] == null ? null : ((Date) column[6]).toLocalDate(),
                ((Number) column[7]).intValue());
    }

    public LocalDate undoneUntil() {
        return on.plusDays(UNDONE_WITHIN);
    }

    public boolean isUndoable(LocalDate today) {
        return undoneOn == null && !today.isAfter(undoneUntil());
    }
}

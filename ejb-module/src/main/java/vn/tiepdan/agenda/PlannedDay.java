package vn.tiepdan.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.schedule.SessionCode;

/**
 * A day that a series names.
 *
 * @param session what was put on the schedule; null before it was, and where the day was left out
 * @param skipped the key of the words that say why the day is left out; null where it is not
 * @param name that of a holiday, or empty
 */
public record PlannedDay(LocalDate day, SessionCode session, String skipped, String name) implements Serializable {

    public boolean isLeftOut() {
        return skipped != null;
    }
}

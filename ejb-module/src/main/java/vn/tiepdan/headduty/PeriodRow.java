package vn.tiepdan.headduty;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.deadline.TermPeriod;

/**
 * One week or month of the head's duty.
 *
 * @param required on how many days he has to receive, no more than there are working days
 * @param inPerson days on which he held a periodic session himself
 * @param delegated further days on which a delegate held one for him
 * @param missed sessions of the schedule that nobody held
 * @param unrecorded sessions whose day has come and of which nothing is recorded
 * @param adHoc ad hoc sessions held by him; they count beside, never for the required days
 * @param workingDaysLeft working days of it from today on
 * @param delegationWarned the law in force warns of delegation
 */
public record PeriodRow(
        TermPeriod per,
        LocalDate from,
        LocalDate to,
        String basis,
        int workingDays,
        int required,
        int inPerson,
        int delegated,
        int missed,
        int unrecorded,
        int adHoc,
        int workingDaysLeft,
        boolean delegationWarned,
        PeriodState state)
        implements Serializable {

    /** Days that were owed and neither received in person nor by a delegate, of a period that is over. */
    public int lacking() {
        return state == PeriodState.SHORT ? Math.max(0, required - inPerson - delegated) : 0;
    }

    /** Whether it counts among those that are judged: it is over and something was owed. */
    public boolean isJudged() {
        return state == PeriodState.MET || state == PeriodState.WITH_DELEGATION || state == PeriodState.SHORT;
    }
}

package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a legal term for one trigger, together with the whole count that led to it.
 *
 * <p>Where two limits compete, {@code length} and {@code unit} are those of the earlier one, which binds, and the steps
 * show both counts one after the other. A rule without a date has {@code due} null and no steps.
 *
 * @param provisional the count needed a year whose calendar is not known yet
 * @param milder the last day in the milder reading of the day on which a stopped clock goes on; null where both agree
 * @param uncertain the span holds a proposed or an estimated holiday, so that the date may still move
 */
public record Deadline(
        String term,
        int version,
        Regime regime,
        LocalDate trigger,
        TermRule rule,
        Integer length,
        TermUnit unit,
        LocalDate due,
        String basis,
        boolean provisional,
        boolean uncertain,
        LocalDate milder,
        List<Step> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** The same date under the code it was asked by, where one term refers to another. */
    Deadline under(String askedFor) {
        return new Deadline(
                askedFor,
                version,
                regime,
                trigger,
                rule,
                length,
                unit,
                due,
                basis,
                provisional,
                uncertain,
                milder,
                steps);
    }

    /**
     * One day of the count.
     *
     * @param number which day of the term it is, 0 when it does not count
     * @param dayName the name of the holiday, or empty
     * @param limit the limit this step belongs to
     */
    public record Step(LocalDate date, boolean counted, Reason reason, int number, String dayName, Limit limit) {}

    /** Why a day counts, or why it does not. */
    public enum Reason {
        /** Day zero: the day of the trigger is never counted. */
        TRIGGER,
        CALENDAR_DAY,
        WORKING_DAY,
        WEEKEND,
        PUBLIC,
        COMP,
        SWAP_OFF,
        SWAP_WORK,
        PENDING,
        ESTIMATED,
        /** The clock stood still: suspended, or the time of an assessment or an obstacle. */
        STOPPED,
        /** The day of the month on which a term of months ends. */
        MONTHS_END,
        /** The day in which a term of hours ends. */
        HOURS_END,
        /** The last day was a day off, so the term ends with this working day. */
        ROLLED_FORWARD;

        static Reason of(DayKind kind) {
            return valueOf(kind.name());
        }
    }
}

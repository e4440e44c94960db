package vn.tiepdan.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.ReceptionPlace;

/**
 * One place that a rule asks somebody for on one day.
 *
 * @param seat which of the places of the rule it is, from 1
 * @param order the leader's order which names this day off; null on a working day, and where it is wanting
 */
public record RequiredDuty(
        String rule,
        String ruleName,
        LocalDate day,
        DayPart part,
        LocalTime startsAt,
        LocalTime endsAt,
        ReceptionPlace place,
        int seat,
        Need need,
        SubjectField field,
        boolean dayOff,
        OrderCode order)
        implements Serializable {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** Whether it reaches into the evening. */
    public boolean isLate() {
        return isLate(endsAt);
    }

    /** Whether a duty that ends at that hour reaches into the evening. */
    public static boolean isLate(LocalTime endsAt) {
        return endsAt.isAfter(EVENING);
    }

    /** A day off that no leader ordered: nobody may be put there. */
    public boolean lacksOrder() {
        return dayOff && order == null;
    }

    /** Whether somebody trained so, and at home in these fields, may stand there. */
    public boolean fits(boolean trained, Set<SubjectField> fields) {
        return switch (need) {
            case ANYBODY -> true;
            case TRAINED -> trained;
            case FIELD -> fields.contains(field);
        };
    }

    /** The key of what is needed, in words. */
    public String needed() {
        return need == Need.FIELD ? "matter.field." + field : "coverage.need." + need;
    }

    /** The same place of the same rule on the same day. */
    public String key() {
        return rule + " " + day + " " + seat;
    }
}

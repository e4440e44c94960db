package vn.tiepdan.situation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.dutylog.DutyShiftRow;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.organisation.UnitCode;

/**
 * How it stands in a ward at a moment, as far as the caller sees its records.
 *
 * @param now who is on duty at this hour
 * @param gaps places of today where nobody stands who may, those of this hour first
 * @param visits null where the caller sees no records of the ward
 * @param waiting how many wait at the counters
 */
public record WardSituation(
        UnitCode unit,
        String unitName,
        LocalDate day,
        Instant at,
        List<OccasionDay> stages,
        List<DutyShiftRow> now,
        List<RequiredDuty> gaps,
        Integer visits,
        Integer people,
        Integer groups,
        Integer groupPeople,
        int waiting,
        int longestWait,
        boolean reportSubmitted,
        List<Alarm> alarms)
        implements Serializable {

    public WardSituation {
        stages = List.copyOf(stages);
        now = List.copyOf(now);
        gaps = List.copyOf(gaps);
        alarms = List.copyOf(alarms);
    }
}

package vn.tiepdan.agenda;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A series as it was planned, with what became of each of its days. */
public record SeriesRow(
        String code,
        UnitCode unit,
        UnitCode body,
        SeriesPattern pattern,
        DayOfWeek weekday,
        Integer nth,
        String monthDays,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate plannedOn,
        OfficerCode plannedBy,
        List<PlannedDay> days)
        implements Serializable {

    public long held() {
        return days.stream().filter(day -> !day.isLeftOut()).count();
    }

    public long left() {
        return days.size() - held();
    }
}

package vn.tiepdan.place;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.ReceptionPlace;

/** A place of reception with its hours; an hour is null where it is closed in that half of a day. */
public record PlaceRow(
        PlaceCode code,
        UnitCode unit,
        ReceptionPlace kind,
        String name,
        String address,
        LocalTime morningFrom,
        LocalTime morningTo,
        LocalTime afternoonFrom,
        LocalTime afternoonTo,
        LocalDate validFrom,
        LocalDate validTo,
        int version)
        implements Serializable {

    /** Whether it is in use on that day; whether that is a working day is another matter. */
    public boolean isInUse(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** When it opens in that part of a day; null where it is closed then. */
    public LocalTime opens(DayPart part) {
        return part == DayPart.AFTERNOON || (part == DayPart.DAY && morningFrom == null) ? afternoonFrom : morningFrom;
    }

    /** When it closes in that part of a day; null where it is closed then. */
    public LocalTime closes(DayPart part) {
        return part == DayPart.MORNING || (part == DayPart.DAY && afternoonTo == null) ? morningTo : afternoonTo;
    }
}

package vn.tiepdan.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tiepdan.deadline.WorkingCalendar;

/** The days on which offices work, one after the other; those after the last one have not come yet. */
final class Days {

    /** Further than any term generated here runs. */
    private static final int LOOKED_AHEAD = 200;

    private final List<LocalDate> worked = new ArrayList<>();
    private final int last;

    Days(WorkingCalendar calendar, LocalDate first, LocalDate lastDay) {
        for (LocalDate day = first; !day.isAfter(lastDay.plusDays(LOOKED_AHEAD)); day = day.plusDays(1)) {
            if (calendar.worksOn(day)) {
                worked.add(day);
            }
        }
        this.last = atOrBefore(lastDay);
    }

    LocalDate on(int place) {
        return worked.get(place);
    }

    /** The place of the last day that has come. */
    int last() {
        return last;
    }

    boolean hasCome(int place) {
        return place <= last;
    }

    /** The place of that day, or of the working day before it. */
    int atOrBefore(LocalDate day) {
        int found = Collections.binarySearch(worked, day);
        return found >= 0 ? found : -found - 2;
    }
}

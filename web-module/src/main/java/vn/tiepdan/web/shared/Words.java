package vn.tiepdan.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.tiepdan.shared.LawTime;

/** How pages write dates and moments: the functions {@code td:date}, {@code td:month}, {@code td:time}, {@code td:hour} and {@code td:moment}. */
public final class Words {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Words() {}

    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** The month alone, for a paper without its day. */
    public static String month(LocalDate date) {
        return date == null ? "" : MONTH.format(date);
    }

    public static String time(LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** The time of day of a moment. */
    public static String hour(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(LawTime.ZONE));
    }

    public static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(LawTime.ZONE));
    }
}

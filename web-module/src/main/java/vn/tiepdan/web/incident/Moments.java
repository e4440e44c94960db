package vn.tiepdan.web.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day and an hour that were typed side by side. */
public final class Moments {

    private Moments() {}

    /** Null while the hour is missing. */
    public static LocalDateTime of(LocalDate day, LocalTime hour) {
        return day == null || hour == null ? null : day.atTime(hour);
    }
}

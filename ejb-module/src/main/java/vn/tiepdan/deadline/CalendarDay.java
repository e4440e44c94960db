package vn.tiepdan.deadline;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day that is not what its weekday says: a holiday, a day off in lieu, or a swapped one. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

    @Id
    @Column(name = "on_day")
    private LocalDate date;

    @Enumerated(STRING)
    private DayKind kind;

    private String name;
    private String confidence;

    protected CalendarDay() {} // for JPA

    static CalendarDay of(LocalDate date, DayKind kind, String name, String confidence) {
        CalendarDay day = new CalendarDay();
        day.date = date;
        day.kind = kind;
        day.name = name;
        day.confidence = confidence;
        return day;
    }

    static boolean isWeeklyRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** A proposed holiday on a Saturday or Sunday changes nothing: the day is off anyway. */
    DayKind kind() {
        return kind == DayKind.PENDING && isWeeklyRest(date) ? DayKind.WEEKEND : kind;
    }

    LocalDate date() {
        return date;
    }

    String name() {
        return name;
    }

    String confidence() {
        return confidence;
    }
}

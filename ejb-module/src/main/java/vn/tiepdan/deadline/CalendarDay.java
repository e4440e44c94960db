package vn.tiepdan.deadline;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A marked day as it is stored. */
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
    private String source;

    @Enumerated(STRING)
    private LawOrigin origin;

    protected CalendarDay() {} // for JPA

    static CalendarDay of(MarkedDay marked) {
        CalendarDay day = new CalendarDay();
        day.date = marked.date();
        day.kind = marked.kind();
        day.name = marked.name();
        day.confidence = marked.confidence();
        day.source = marked.source();
        day.origin = marked.origin();
        return day;
    }

    MarkedDay marked() {
        return new MarkedDay(date, kind, name, confidence, source, origin);
    }
}

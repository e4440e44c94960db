package vn.tiepdan.agenda;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.schedule.SessionCode;

/** One day of a series: its session, or why there is none. */
@Entity
@Table(name = "series_day")
public class SeriesDay {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "series_day_seq")
    @SequenceGenerator(name = "series_day_seq", sequenceName = "series_day_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "series_id")
    private Series series;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "session_code")
    private SessionCode session;

    private String skipped;

    protected SeriesDay() {} // for JPA

    static SeriesDay of(Series series, PlannedDay planned) {
        SeriesDay day = new SeriesDay();
        day.series = series;
        day.day = planned.day();
        day.session = planned.session();
        day.skipped = planned.skipped();
        return day;
    }

    PlannedDay row() {
        return new PlannedDay(day, session, skipped, "");
    }
}

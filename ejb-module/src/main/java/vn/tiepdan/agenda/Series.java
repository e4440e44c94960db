package vn.tiepdan.agenda;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** That sessions were put on the schedule by a rule: the rule, and every day of it, held or left out. Never changed. */
@Entity
@Table(name = "session_series")
public class Series {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "session_series_seq")
    @SequenceGenerator(name = "session_series_seq", sequenceName = "session_series_seq", allocationSize = 50)
    private Long id;

    private String code;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "body_code")
    private UnitCode body;

    @Enumerated(STRING)
    private SeriesPattern pattern;

    private Integer weekday;
    private Integer nth;

    @Column(name = "month_days")
    private String monthDays;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_by")
    private OfficerCode plannedBy;

    @OneToMany(mappedBy = "series", cascade = CascadeType.PERSIST)
    @OrderBy("day")
    private List<SeriesDay> days = new ArrayList<>();

    protected Series() {} // for JPA

    static Series planned(
            String code, UnitCode unit, PlanSeries command, List<PlannedDay> days, OfficerCode by, LocalDate today) {
        Series series = new Series();
        series.code = code;
        series.unit = unit;
        series.body = command.body();
        series.pattern = command.pattern();
        boolean byDays = command.pattern() == SeriesPattern.MONTH_DAYS;
        series.weekday = byDays ? null : (Integer) command.weekday().getValue();
        series.nth = command.pattern() == SeriesPattern.MONTHLY ? command.nth() : null;
        series.monthDays = byDays
                ? command.monthDays().stream().sorted().map(String::valueOf).collect(Collectors.joining(","))
                : null;
        series.firstDay = command.firstDay();
        series.lastDay = command.lastDay();
        series.plannedOn = today;
        series.plannedBy = by;
        days.forEach(day -> series.days.add(SeriesDay.of(series, day)));
        return series;
    }

    SeriesRow row() {
        return new SeriesRow(
                code,
                unit,
                body,
                pattern,
                weekday == null ? null : DayOfWeek.of(weekday),
                nth,
                monthDays,
                firstDay,
                lastDay,
                plannedOn,
                plannedBy,
                days.stream().map(SeriesDay::row).toList());
    }
}

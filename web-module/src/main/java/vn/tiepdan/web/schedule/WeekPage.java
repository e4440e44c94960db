package vn.tiepdan.web.schedule;

import static java.time.DayOfWeek.MONDAY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;

/** Backs {@code schedule/week.xhtml}: two weeks of reception and duty of one ward, city or province. */
@Named
@RequestScoped
public class WeekPage {

    private static final int DAYS = 14;

    @Inject
    ScheduleRegister register;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    private UnitCode unit;
    private LocalDate from;
    private List<ScheduleDay> days;

    public void open() {
        unit = unit == null ? scope.home() : unit;
        from = (from == null ? LocalDate.now(clock) : from).with(TemporalAdjusters.previousOrSame(MONDAY));
        days = unit == null ? List.of() : register.of(unit, from, from.plusDays(DAYS - 1));
    }

    /** The bodies with schedules of their own that the caller may read. */
    public List<UnitRow> getUnits() {
        return units.all().stream()
                .filter(row -> scope.openUnits().contains(row.code()))
                .filter(row ->
                        row.kind() == UnitKind.WARD || row.kind() == UnitKind.CITY || row.kind() == UnitKind.PROVINCE)
                .toList();
    }

    public LocalDate getBefore() {
        return from.minusDays(DAYS);
    }

    public LocalDate getAfter() {
        return from.plusDays(DAYS);
    }

    public LocalDate getLast() {
        return from.plusDays(DAYS - 1);
    }

    public List<ScheduleDay> getDays() {
        return days;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

package vn.tiepdan.web.warning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.forecast.ForecastRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.HeatRow;
import vn.tiepdan.warning.RunRow;
import vn.tiepdan.warning.ScoreRow;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.Today;

/** Backs {@code warning/day.xhtml}: the situation of a ward today, to be read: who came, alarms, tiles, cases, forecasts (R82). */
@Named
@ViewScoped
public class SituationNotePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Inject
    WarningRegister register;

    @Inject
    ForecastRegister forecasts;

    @Inject
    VisitRegister visits;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private UnitCode unit;
    private UnitRow row;
    private long visitCount;
    private long people;
    private long groups;
    private RunRow run;
    private List<AlarmRow> alarms = List.of();
    private List<HeatRow> heat = List.of();
    private List<ScoreRow> scores = List.of();
    private List<ForecastRow> expected = List.of();

    /** Who works above the wards chooses one of them among the alarms. */
    public String open() {
        unit = unit == null ? scope.home() : unit;
        if (unit == null || units.row(unit).kind() != UnitKind.WARD) {
            return "/warning/alarms?faces-redirect=true";
        }
        LocalDate day = today.getDate();
        row = units.row(unit);
        run = register.lastRun(unit).orElse(null);
        VisitFilter came = new VisitFilter(null, unit, null, null, null, null, null, day, day, false, null);
        visitCount = visits.count(came);
        people = visits.people(came);
        groups = visits.count(new VisitFilter(null, unit, null, null, null, null, null, day, day, true, null));
        alarms = register.alarms(unit, true, 0, SHOWN);
        heat = register.heat(unit);
        scores = register.scores(unit, 0, SHOWN);
        expected = forecasts.find(unit, true, 0, SHOWN).stream()
                .filter(one -> !one.to().isBefore(day))
                .toList();
        return null;
    }

    /** The groups of which something is told, the most arrivals first. */
    public List<HeatRow> getWarmest() {
        return heat.stream()
                .filter(HeatRow::isTold)
                .sorted((one, other) -> other.arrivals() - one.arrivals())
                .toList();
    }

    /** How high the picture of the tiles is, in tiles. */
    public int getRows() {
        return heat.stream().mapToInt(HeatRow::row).max().orElse(1);
    }

    public int getColumns() {
        return heat.stream().mapToInt(HeatRow::column).max().orElse(1);
    }

    public UnitRow getRow() {
        return row;
    }

    public long getVisitCount() {
        return visitCount;
    }

    public long getPeople() {
        return people;
    }

    public long getGroups() {
        return groups;
    }

    public RunRow getRun() {
        return run;
    }

    public List<AlarmRow> getAlarms() {
        return alarms;
    }

    public List<HeatRow> getHeat() {
        return heat;
    }

    public List<ScoreRow> getScores() {
        return scores;
    }

    public List<ForecastRow> getExpected() {
        return expected;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }
}

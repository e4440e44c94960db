package vn.tiepdan.web.situation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.situation.IndicatorRegister;
import vn.tiepdan.situation.IndicatorRow;
import vn.tiepdan.web.shared.Today;

/** Backs {@code situation/indicators.xhtml}: how well a ward received and settled, beside a year earlier and the session before (R18). */
@Named
@ViewScoped
public class IndicatorsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IndicatorRegister register;

    @Inject
    OccasionRegister occasions;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private UnitCode unit;
    private LocalDate from;
    private LocalDate to;
    private List<IndicatorRow> rows = List.of();

    /** Unless asked otherwise, from the first day of the phase that runs until today, else of the month. */
    public void open() {
        LocalDate day = today.getDate();
        unit = unit == null ? scope.home() : unit;
        to = to == null ? day : to;
        if (from == null) {
            from = occasions.today().stream().findFirst().map(OccasionDay::from).orElse(day.withDayOfMonth(1));
        }
        if (unit != null) {
            rows = register.of(unit, from, to);
        }
    }

    public String show() {
        return "indicators?faces-redirect=true&unit=" + unit + "&from=" + from + "&to=" + to;
    }

    public List<IndicatorRow> getRows() {
        return rows;
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

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

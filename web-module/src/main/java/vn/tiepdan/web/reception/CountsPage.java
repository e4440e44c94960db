package vn.tiepdan.web.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.tally.TallyPeriod;
import vn.tiepdan.tally.TallyRegister;
import vn.tiepdan.tally.TallyRow;
import vn.tiepdan.web.shared.Today;

/** Backs {@code reception/counts.xhtml}: what the reception of a ward comes to in a day, a month or a quarter. */
@Named
@ViewScoped
public class CountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TallyRegister register;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private UnitCode unit;
    private TallyPeriod period = TallyPeriod.MONTH;
    private LocalDate on;
    private TallyRow row;

    public void open() {
        unit = unit == null ? scope.home() : unit;
        period = period == null ? TallyPeriod.MONTH : period;
        on = on == null ? today.getDate() : on;
        row = register.of(unit, period.from(on), period.to(on));
    }

    /** Goes to the counts so asked for. */
    public String show() {
        return "/reception/counts?faces-redirect=true&unit=" + unit + "&period=" + period + "&on=" + on;
    }

    /** A day of the period before. */
    public LocalDate getBefore() {
        return row.from().minusDays(1);
    }

    /** A day of the period after. */
    public LocalDate getAfter() {
        return row.to().plusDays(1);
    }

    public TallyPeriod[] getPeriods() {
        return TallyPeriod.values();
    }

    public TallyRow getRow() {
        return row;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public TallyPeriod getPeriod() {
        return period;
    }

    public void setPeriod(TallyPeriod period) {
        this.period = period;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}

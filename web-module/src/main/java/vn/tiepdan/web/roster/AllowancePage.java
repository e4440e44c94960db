package vn.tiepdan.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tiepdan.dutylog.AllowanceRow;
import vn.tiepdan.dutylog.DutyLogDesk;
import vn.tiepdan.dutylog.DutyLogRegister;
import vn.tiepdan.dutylog.RateRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code roster/allowance.xhtml}: what the duty of a month comes to, and the rates. */
@Named
@ViewScoped
public class AllowancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DutyLogDesk desk;

    @Inject
    DutyLogRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private List<AllowanceRow> rows = List.of();
    private List<RateRow> rates = List.of();
    private boolean keeper;
    private boolean exporter;
    private LocalDate month;
    private LocalDate validFrom;
    private Integer workingDay;
    private Integer dayOff;
    private String basis;

    public void open() {
        month = (month == null ? today.getDate() : month).withDayOfMonth(1);
        UnitCode unit = scope.home();
        if (unit != null) {
            rows = register.allowances(unit, YearMonth.from(month));
            rates = register.rates(unit);
            keeper = scope.holdsIn(unit, Role.OSU, Role.CHAIR);
            exporter = scope.holdsIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        }
    }

    public String keep() {
        desk.setRate(validFrom, workingDay, dayOff, basis);
        notice.success("roster.allowance.rate.kept");
        return "allowance?faces-redirect=true&includeViewParams=true";
    }

    public LocalDate getBefore() {
        return month.minusMonths(1);
    }

    public LocalDate getAfter() {
        return month.plusMonths(1);
    }

    public long getTotal() {
        return rows.stream().mapToLong(AllowanceRow::amount).sum();
    }

    public List<AllowanceRow> getRows() {
        return rows;
    }

    public List<RateRow> getRates() {
        return rates;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public boolean isExporter() {
        return exporter;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public Integer getWorkingDay() {
        return workingDay;
    }

    public void setWorkingDay(Integer workingDay) {
        this.workingDay = workingDay;
    }

    public Integer getDayOff() {
        return dayOff;
    }

    public void setDayOff(Integer dayOff) {
        this.dayOff = dayOff;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}

package vn.tiepdan.web.headduty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiepdan.conclusion.ConclusionRegister;
import vn.tiepdan.conclusion.TaskFilter;
import vn.tiepdan.conclusion.TaskRow;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.HeadYear;
import vn.tiepdan.headduty.PeriodRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.web.shared.Today;

/** Backs {@code headduty/ledger.xhtml}: what one unit's head owed and received in a year, and what else he left open. */
@Named
@ViewScoped
public class HeadLedgerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TASKS_SHOWN = 10;
    private static final int YEARS = 5;
    private static final double GAP = 0.25;

    @Inject
    HeadRegister register;

    @Inject
    ConclusionRegister conclusions;

    @Inject
    PetitionRegister petitions;

    @Inject
    VisitRegister visits;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private UnitCode unit;
    private Integer year;
    private HeadYear ledger;
    private UnitRow row;
    private List<HeadSessionRow> sessions = List.of();
    private List<PeriodBar> bars = List.of();
    private List<TaskRow> tasks = List.of();
    private long unexecuted;
    private long overduePetitions;
    private long overdueVisits;
    private int top;

    /** Who looks from above the wards begins with the table of all. */
    public String open() {
        LocalDate day = today.getDate();
        if (unit == null && scope.home() != null && units.row(scope.home()).kind() != UnitKind.WARD) {
            return "/headduty/wards?faces-redirect=true";
        }
        unit = unit == null ? scope.home() : unit;
        year = year == null ? day.getYear() : year;
        if (unit == null) {
            return null;
        }
        ledger = register.year(unit, year);
        row = units.row(unit);
        sessions = register.sessions(unit, year);
        bars = bars(ledger.periods());
        TaskFilter open = TaskFilter.unexecuted(unit);
        unexecuted = conclusions.count(open);
        tasks = conclusions.find(open, 0, TASKS_SHOWN);
        overduePetitions = petitions.count(
                new PetitionFilter(null, unit, null, null, null, null, null, null, null, null, Due.overdue(day)));
        overdueVisits = visits.count(
                new VisitFilter(null, unit, null, null, null, null, null, null, null, false, Due.overdue(day)));
        return null;
    }

    private List<PeriodBar> bars(List<PeriodRow> periods) {
        top = Math.max(
                1,
                periods.stream()
                        .mapToInt(period -> Math.max(period.required(), period.inPerson() + period.delegated()))
                        .max()
                        .orElse(1));
        List<PeriodBar> all = new ArrayList<>();
        for (int place = 0; place < periods.size(); place++) {
            PeriodRow period = periods.get(place);
            boolean begins = place == 0
                    || periods.get(place - 1).from().getMonthValue()
                            != period.from().getMonthValue();
            all.add(new PeriodBar(
                    place + GAP / 2,
                    1 - GAP,
                    period,
                    scaled(period.required()),
                    scaled(period.inPerson()),
                    scaled(period.delegated()),
                    begins ? period.from().getMonthValue() : 0));
        }
        return all;
    }

    private int scaled(int days) {
        return days * PeriodBar.HEIGHT / top;
    }

    public String show() {
        return "ledger?faces-redirect=true&unit=" + unit + "&year=" + year;
    }

    /** The years to choose from, this one first. */
    public List<Integer> getYears() {
        int last = today.getDate().getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(back -> last - back).toList();
    }

    public boolean isNoticeOverdue(HeadSessionRow session) {
        return session.isNoticeOverdue(today.getDate());
    }

    public boolean isOwed(HeadSessionRow session) {
        return session.isOwed(today.getDate());
    }

    /** The periods, the latest first. */
    public List<PeriodRow> getPeriods() {
        List<PeriodRow> latest = new ArrayList<>(ledger.periods());
        java.util.Collections.reverse(latest);
        return latest;
    }

    /** The period that runs today, when days are still lacking in it; null for none. */
    public PeriodRow getThreatened() {
        PeriodRow open = ledger == null ? null : ledger.threatened();
        return open == null || open.to().isBefore(today.getDate()) ? null : open;
    }

    public HeadYear getLedger() {
        return ledger;
    }

    public UnitRow getRow() {
        return row;
    }

    public String getHeads() {
        return String.join(", ", ledger.heads());
    }

    public List<HeadSessionRow> getSessions() {
        return sessions;
    }

    public List<PeriodBar> getBars() {
        return bars;
    }

    public List<TaskRow> getTasks() {
        return tasks;
    }

    public long getUnexecuted() {
        return unexecuted;
    }

    public long getOverduePetitions() {
        return overduePetitions;
    }

    public long getOverdueVisits() {
        return overdueVisits;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}

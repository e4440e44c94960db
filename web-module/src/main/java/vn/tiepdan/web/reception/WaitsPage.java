package vn.tiepdan.web.reception;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.counter.CounterDesk;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.Waits;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** Backs {@code reception/waits.xhtml}: how long people wait, today and month by month, and from when on that is long. */
@Named
@ViewScoped
public class WaitsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;

    @Inject
    CounterRegister register;

    @Inject
    CounterDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Texts text;

    @Inject
    Today today;

    private List<Line> lines = List.of();
    private Integer minutes;
    private int version;
    private boolean keeper;

    public void open() {
        UnitCode unit = scope.home();
        if (unit == null) {
            return;
        }
        LocalDate day = today.getDate();
        List<Line> found = new ArrayList<>();
        found.add(new Line(text.get("counter.waits.today"), register.waits(unit, day, day)));
        for (int back = 0; back < MONTHS; back++) {
            YearMonth month = YearMonth.from(day).minusMonths(back);
            found.add(new Line(
                    text.with("counter.waits.month", month.getMonthValue(), String.valueOf(month.getYear())),
                    register.waits(unit, month.atDay(1), month.atEndOfMonth())));
        }
        lines = List.copyOf(found);
        minutes = register.limit(unit);
        version = register.limitVersion(unit);
        keeper = scope.holdsIn(unit, Role.OSU, Role.CHAIR);
    }

    /** Somebody else set the limit in between: what was typed stays and can be saved upon it. */
    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        version = register.limitVersion(scope.home());
    }

    public String keep() {
        desk.limitWaits(version, minutes == null ? 0 : minutes);
        notice.success("counter.told.limit", minutes);
        return "waits?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    /** A period and how long people waited in it. */
    public record Line(String period, Waits waits) implements Serializable {}
}

package vn.tiepdan.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionFilter;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Today;

/** Backs {@code schedule/list.xhtml}: the reception sessions of a span as a list, read page by page. */
@Named
@ViewScoped
public class SessionListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_AHEAD = 3;

    @Inject
    ScheduleRegister register;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private final Narrowing narrowing = new Narrowing();
    private LocalDate from;
    private LocalDate to;
    private LazyRows<SessionRow> rows;
    private long total;

    public void open() {
        if (narrowing.getUnit() == null) {
            narrowing.setUnit(scope.home());
        }
        from = from == null ? today.getDate() : from;
        to = to == null ? from.plusMonths(MONTHS_AHEAD) : to;
        SessionFilter filter = narrowing.filter(from, to);
        total = register.count(filter);
        long all = total;
        rows = new LazyRows<>(() -> all, (first, size) -> register.page(filter, first, size));
    }

    public String narrow() {
        return "list?faces-redirect=true&from=" + (from == null ? today.getDate() : from)
                + (to == null ? "" : "&to=" + to) + "&" + narrowing.getQuery();
    }

    /** The days of the span, for the address of the one before and the one after. */
    private long days() {
        return Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
    }

    public LocalDate getBefore() {
        return from.minusDays(days());
    }

    public LocalDate getBeforeTo() {
        return from.minusDays(1);
    }

    public LocalDate getAfter() {
        return to.plusDays(1);
    }

    public LocalDate getAfterTo() {
        return to.plusDays(days());
    }

    public Narrowing getNarrowing() {
        return narrowing;
    }

    public LazyRows<SessionRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
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

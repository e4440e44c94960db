package vn.tiepdan.web.briefing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.briefing.AskReport;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.briefing.RequestRegister;
import vn.tiepdan.briefing.RequestRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code briefing/requests.xhtml}: what was asked of wards, and asking (R133). */
@Named
@ViewScoped
public class ReportRequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 3;

    @Inject
    RequestRegister register;

    @Inject
    RequestDesk desk;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private LazyRows<RequestRow> rows;
    private long count;
    private boolean asking;
    private List<UnitRow> wards = List.of();
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private LocalDate dueOn;
    private List<String> asked = new ArrayList<>();

    public void open() {
        count = register.count();
        long counted = count;
        rows = new LazyRows<>(() -> counted, register::find);
        asking = scope.has(Role.CITY) || scope.has(Role.INSPECTOR);
        if (asking) {
            LocalDate day = today.getDate();
            Set<UnitCode> reach = scope.units();
            wards = units.all().stream()
                    .filter(unit -> unit.kind() == UnitKind.WARD && reach.contains(unit.code()))
                    .filter(unit -> !unit.validFrom().isAfter(day)
                            && (unit.validTo() == null || !unit.validTo().isBefore(day)))
                    .toList();
            asked = new ArrayList<>(
                    wards.stream().map(unit -> unit.code().value()).toList());
            to = day;
            from = day.withDayOfMonth(1);
            dueOn = today.workingDayIn(DAYS);
        }
    }

    public String ask() {
        String code = desk.ask(new AskReport(
                subject,
                from,
                to,
                dueOn,
                asked == null ? Set.of() : asked.stream().map(UnitCode::new).collect(Collectors.toSet())));
        notice.success("briefing.done.ask", code);
        return "request?faces-redirect=true&code=" + code;
    }

    public LazyRows<RequestRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isAsking() {
        return asking;
    }

    public List<UnitRow> getWards() {
        return wards;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
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

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<String> getAsked() {
        return asked;
    }

    public void setAsked(List<String> asked) {
        this.asked = asked;
    }
}

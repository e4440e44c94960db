package vn.tiepdan.web.briefing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.ReportFilter;
import vn.tiepdan.briefing.ReportKind;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.ReportRow;
import vn.tiepdan.briefing.ReportRule;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code briefing/reports.xhtml}: today's report first, all reports, and what the ward says of the daily one (R94, R97, R139). */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ReportKind[] DRAFTED_HERE = {ReportKind.DAILY, ReportKind.WEEKLY, ReportKind.CLOSING};

    @Inject
    ReportRegister register;

    @Inject
    ReportDesk desk;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private ReportKind kind;
    private boolean unread;
    private boolean author;
    private LazyRows<ReportRow> rows;
    private long count;
    private ReportRow todays;
    private ReportKind wanted = ReportKind.DAILY;
    private LocalDate day;
    private WindowCode window;
    private List<WindowRow> windows = List.of();
    private ReportRule rule;
    private LocalTime draftAt;
    private LocalTime submitBy;
    private Integer unreadHours;

    public void open() {
        author = scope.home() != null
                && units.row(scope.home()).kind() == UnitKind.WARD
                && scope.holdsIn(scope.home(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        ReportFilter filter = new ReportFilter(null, kind, null, null, unread);
        count = register.count(filter);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(filter, first, size));
        day = today.getDate();
        if (author) {
            todays = register.find(new ReportFilter(scope.home(), ReportKind.DAILY, day, day, false), 0, 1).stream()
                    .findFirst()
                    .orElse(null);
            windows = occasions.windows();
            rule = register.rule(scope.home());
            draftAt = rule.draftAt();
            submitBy = rule.submitBy();
            unreadHours = rule.unreadHours();
        }
    }

    /** Today's report, drafted when there is none yet. */
    public String today() {
        return at(desk.daily(scope.home(), today.getDate()));
    }

    public String draft() {
        return at(
                switch (wanted) {
                    case WEEKLY -> desk.weekly(scope.home(), day);
                    case CLOSING -> desk.closing(scope.home(), window);
                    default -> desk.daily(scope.home(), day);
                });
    }

    private static String at(ReportCode code) {
        return "report?faces-redirect=true&code=" + code;
    }

    public String keepRule() {
        desk.rule(
                scope.home(), new ReportRule(rule.version(), draftAt, submitBy, unreadHours == null ? 0 : unreadHours));
        notice.success("briefing.done.rule");
        return "reports?faces-redirect=true";
    }

    public boolean isAuthor() {
        return author;
    }

    public ReportRow getTodays() {
        return todays;
    }

    public LazyRows<ReportRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public ReportKind[] getDraftable() {
        return DRAFTED_HERE;
    }

    public List<WindowRow> getWindows() {
        return windows;
    }

    public ReportRule getRule() {
        return rule;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public ReportKind getWanted() {
        return wanted;
    }

    public void setWanted(ReportKind wanted) {
        this.wanted = wanted;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWindow() {
        return window == null ? null : window.value();
    }

    public void setWindow(String window) {
        this.window = window == null || window.isBlank() ? null : new WindowCode(window);
    }

    public LocalTime getDraftAt() {
        return draftAt;
    }

    public void setDraftAt(LocalTime draftAt) {
        this.draftAt = draftAt;
    }

    public LocalTime getSubmitBy() {
        return submitBy;
    }

    public void setSubmitBy(LocalTime submitBy) {
        this.submitBy = submitBy;
    }

    public Integer getUnreadHours() {
        return unreadHours;
    }

    public void setUnreadHours(Integer unreadHours) {
        this.unreadHours = unreadHours;
    }
}

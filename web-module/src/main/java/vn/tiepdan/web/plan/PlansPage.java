package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.plan.CopyPlan;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanDesk;
import vn.tiepdan.plan.PlanFilter;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.shared.Choices;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code plan/plans.xhtml}: the plans one may read, for a city those of its wards and the wards without one; a plan is begun here,
 * by hand or from an earlier one.
 */
@Named
@ViewScoped
public class PlansPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanRegister register;

    @Inject
    PlanDesk desk;

    @Inject
    OccasionRegister occasions;

    @Inject
    Letterheads letterheads;

    @Inject
    Choices choices;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String window;
    private PlanCode from;
    private LazyRows<PlanRow> rows;
    private long count;
    private boolean writer;
    private List<WindowRow> windows = List.of();
    private List<PlanRow> own = List.of();
    private List<UnitRow> wardsWithout = List.of();
    private final HeadForm head = new HeadForm();
    private String copyWindow;
    private String copyTitle;
    private LocalDate copyMonth;

    public void open() {
        PlanFilter filter = new PlanFilter(window == null || window.isBlank() ? null : new WindowCode(window), null);
        count = register.count(filter);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(filter, first, size));
        windows = occasions.windows();
        UnitCode home = scope.home();
        writer = home != null && scope.holdsIn(home, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY);
        if (writer) {
            own = register.find(new PlanFilter(null, home), 0, 50);
            head.setPlace(letterheads.of(home).place());
            head.setMonth(today.getDate());
            copyMonth = today.getDate();
        }
        if (filter.window() != null && !choices.getWards().isEmpty()) {
            Set<UnitCode> with = new HashSet<>();
            register.find(filter, 0, Math.toIntExact(Math.max(1, count))).forEach(plan -> with.add(plan.unit()));
            wardsWithout = choices.getWards().stream()
                    .filter(ward -> !with.contains(ward.code()) && isThere(ward, today.getDate()))
                    .toList();
        }
    }

    private static boolean isThere(UnitRow ward, LocalDate day) {
        return !ward.validFrom().isAfter(day)
                && (ward.validTo() == null || !ward.validTo().isBefore(day));
    }

    public String show() {
        return "plans?faces-redirect=true&includeViewParams=true";
    }

    public String begin() {
        PlanCode code = desk.begin(head.command());
        notice.success("plan.told.begun", code);
        return "draft?faces-redirect=true&code=" + code + "&part=bases";
    }

    public String copy() {
        if (from == null) {
            throw new Invalid("from", "plan.copy.from-missing");
        }
        if (copyWindow == null || copyWindow.isBlank()) {
            throw new Invalid("copyWindow", "plan.head.window-missing");
        }
        if (copyTitle == null || copyTitle.isBlank()) {
            throw new Invalid("copyTitle", "plan.head.title-missing");
        }
        if (copyMonth == null) {
            throw new Invalid("copyMonth", "plan.head.month-missing");
        }
        PlanCode code =
                desk.copy(new CopyPlan(from, new WindowCode(copyWindow), copyTitle.strip(), YearMonth.from(copyMonth)));
        notice.success("plan.told.copied", from, code);
        return "draft?faces-redirect=true&code=" + code + "&part=tasks";
    }

    public LazyRows<PlanRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isWriter() {
        return writer;
    }

    public List<WindowRow> getWindows() {
        return windows;
    }

    public List<PlanRow> getOwn() {
        return own;
    }

    public List<UnitRow> getWardsWithout() {
        return wardsWithout;
    }

    public HeadForm getHead() {
        return head;
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = window;
    }

    public PlanCode getFrom() {
        return from;
    }

    public void setFrom(PlanCode from) {
        this.from = from;
    }

    public String getCopyWindow() {
        return copyWindow;
    }

    public void setCopyWindow(String copyWindow) {
        this.copyWindow = copyWindow;
    }

    public String getCopyTitle() {
        return copyTitle;
    }

    public void setCopyTitle(String copyTitle) {
        this.copyTitle = copyTitle;
    }

    public LocalDate getCopyMonth() {
        return copyMonth;
    }

    public void setCopyMonth(LocalDate copyMonth) {
        this.copyMonth = copyMonth;
    }
}

package vn.tiepdan.web.hotspot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiepdan.hotspot.GroupMonth;
import vn.tiepdan.hotspot.OverLevelRow;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.review.ListDesk;
import vn.tiepdan.review.ListLine;
import vn.tiepdan.review.ListRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code hotspot/lists.xhtml}: the frozen lists, one of them in full, and what went over our level in a month (R70, R83–R86).
 */
@Named
@ViewScoped
public class WatchListsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    @Inject
    ListDesk desk;

    @Inject
    WatchRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private UnitCode unit;
    private String code;
    private String month;
    private WatchGround ground;
    private LazyRows<ListRow> rows;
    private ListRow list;
    private List<ListLine> lines = List.of();
    private List<OverLevelRow> overLevel = List.of();
    private List<GroupMonth> groups = List.of();

    public void open() {
        if (code != null && !code.isBlank()) {
            list = desk.row(code);
            lines = desk.lines(code);
            unit = list.unit();
        }
        unit = unit == null ? scope.home() : unit;
        UnitCode asked = unit;
        long count = desk.count(asked);
        rows = new LazyRows<>(() -> count, (first, size) -> desk.find(asked, first, size));
        month = month(month).toString();
        overLevel = register.overLevel(asked, YearMonth.parse(month));
        groups = register.groups(asked, MONTHS);
    }

    private YearMonth month(String typed) {
        try {
            return typed == null || typed.isBlank() ? YearMonth.from(today.getDate()) : YearMonth.parse(typed);
        } catch (DateTimeParseException none) {
            return YearMonth.from(today.getDate());
        }
    }

    public String freeze() {
        String frozen = desk.freeze(unit, ground);
        notice.success("hotspot.done.frozen", frozen);
        return "lists?faces-redirect=true&code=" + frozen;
    }

    public String showMonth() {
        return "lists?faces-redirect=true&unit=" + unit + "&month=" + month;
    }

    public boolean isFreezer() {
        return unit != null && scope.holdsIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    /** The last months to choose from, this one first. */
    public List<String> getMonths() {
        List<String> months = new ArrayList<>();
        for (int back = 0; back < MONTHS; back++) {
            months.add(YearMonth.from(today.getDate()).minusMonths(back).toString());
        }
        return months;
    }

    public List<Map.Entry<String, Long>> getByField() {
        return new ArrayList<>(desk.by(lines, false).entrySet());
    }

    public List<Map.Entry<String, Long>> getByPlace() {
        return new ArrayList<>(desk.by(lines, true).entrySet());
    }

    public WatchGround[] getGrounds() {
        return WatchGround.values();
    }

    public LazyRows<ListRow> getRows() {
        return rows;
    }

    public ListRow getList() {
        return list;
    }

    public List<ListLine> getLines() {
        return lines;
    }

    public List<GroupMonth> getGroups() {
        return groups;
    }

    /** The most groups of a month, to draw the others against; never nothing. */
    public int getMostGroups() {
        return Math.max(1, groups.stream().mapToInt(GroupMonth::groups).max().orElse(1));
    }

    public List<OverLevelRow> getOverLevel() {
        return overLevel;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public WatchGround getGround() {
        return ground;
    }

    public void setGround(WatchGround ground) {
        this.ground = ground;
    }
}

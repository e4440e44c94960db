package vn.tiepdan.web.hotspot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.hotspot.WatchDesk;
import vn.tiepdan.hotspot.WatchFilter;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.review.AwaitedInstruction;
import vn.tiepdan.review.InstructionRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code hotspot/watch.xhtml}: the cases that are watched, those the numbers speak for, and one's own (R19–R22, R65). */
@Named
@ViewScoped
public class WatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WatchRegister register;

    @Inject
    InstructionRegister instructions;

    @Inject
    WatchDesk desk;

    @Inject
    Scope scope;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private UnitCode unit;
    private String show = "watched";
    private WatchGround ground;
    private LazyRows<WatchRow> rows;
    private long count;
    private List<AwaitedInstruction> awaited = List.of();
    private List<String> area = new ArrayList<>();

    /** Who looks from above the wards begins with the watched cases of all. */
    public void open() {
        boolean proposed = "proposed".equals(show);
        boolean above = unit == null && me.getUnit() != null && me.getUnit().kind() != UnitKind.WARD;
        unit = unit == null ? scope.home() : unit;
        boolean mine = "mine".equals(show);
        WatchFilter filter = new WatchFilter(above && !proposed ? null : unit, ground, mine, proposed);
        count = register.count(filter);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(filter, first, size));
        awaited = instructions.awaited(unit);
        area = register.area().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Which fields one follows as one's own. */
    public String follow() {
        Set<SubjectField> fields = new HashSet<>();
        area.forEach(field -> fields.add(SubjectField.valueOf(field)));
        desk.follow(fields);
        notice.success("hotspot.done.area");
        return "watch?faces-redirect=true&show=mine&unit=" + unit;
    }

    public boolean isDecider() {
        return me.isOneOf("OSU CHAIR VICE_CHAIR");
    }

    public boolean isFollower() {
        return me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR");
    }

    public WatchGround[] getGrounds() {
        return WatchGround.values();
    }

    public SubjectField[] getFields() {
        return SubjectField.values();
    }

    public LazyRows<WatchRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public List<AwaitedInstruction> getAwaited() {
        return awaited;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null || show.isBlank() ? "watched" : show;
    }

    public WatchGround getGround() {
        return ground;
    }

    public void setGround(WatchGround ground) {
        this.ground = ground;
    }

    public List<String> getArea() {
        return area;
    }

    public void setArea(List<String> area) {
        this.area = area;
    }
}

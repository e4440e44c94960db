package vn.tiepdan.web.hotspot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import vn.tiepdan.hotspot.HotSpotCode;
import vn.tiepdan.hotspot.HotSpotDesk;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.hotspot.HotSpotRow;
import vn.tiepdan.hotspot.OpenHotSpot;
import vn.tiepdan.hotspot.WatchNumber;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRule;
import vn.tiepdan.hotspot.ZeroGoal;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code hotspot/spots.xhtml}: the hot spots, the goal of none, and how a leader opens one (R23, R61). */
@Named
@ViewScoped
public class HotSpotsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HotSpotRegister register;

    @Inject
    HotSpotDesk desk;

    @Inject
    WatchRegister watch;

    @Inject
    Scope scope;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private UnitCode unit;
    private LazyRows<HotSpotRow> rows;
    private ZeroGoal goal;
    private WatchRule rule;
    private String title;
    private String place;
    private String reason;
    private MatterCode matter;
    private MatterCode second;

    /** Who looks from above the wards sees the hot spots of all. */
    public void open() {
        boolean above = unit == null && me.getUnit() != null && me.getUnit().kind() != UnitKind.WARD;
        unit = unit == null ? scope.home() : unit;
        UnitCode asked = above ? null : unit;
        long count = register.count(asked);
        rows = new LazyRows<>(() -> count, (first, size) -> register.find(asked, first, size));
        goal = register.zeroGoal(asked);
        rule = watch.rule(unit);
    }

    public String openSpot() {
        Set<MatterCode> cases = matter == null
                ? Set.of()
                : second == null || second.equals(matter) ? Set.of(matter) : Set.of(matter, second);
        HotSpotCode code = desk.open(new OpenHotSpot(unit, title, place, cases, reason));
        notice.success("hotspot.done.opened", code.value());
        return "spot?faces-redirect=true&code=" + code;
    }

    /** Those who may call one open, and those who are told that it is the leader's to do. */
    public boolean isProposer() {
        return unit != null && scope.holdsIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public int getRulePeople() {
        return rule.number(WatchNumber.HOT_SPOT_PEOPLE);
    }

    public int getRuleVisits() {
        return rule.number(WatchNumber.HOT_SPOT_VISITS);
    }

    public int getRuleGrounds() {
        return rule.number(WatchNumber.HOT_SPOT_GROUNDS);
    }

    public LazyRows<HotSpotRow> getRows() {
        return rows;
    }

    public ZeroGoal getGoal() {
        return goal;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public MatterCode getMatter() {
        return matter;
    }

    public void setMatter(MatterCode matter) {
        this.matter = matter;
    }

    public MatterCode getSecond() {
        return second;
    }

    public void setSecond(MatterCode second) {
        this.second = second;
    }
}

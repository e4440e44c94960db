package vn.tiepdan.web.hotspot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.hotspot.Criterion;
import vn.tiepdan.hotspot.ParameterRow;
import vn.tiepdan.hotspot.WatchDesk;
import vn.tiepdan.hotspot.WatchNumber;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code hotspot/rules.xhtml}: the numbers of the rules and the criteria, for everybody to see (R20, R21). */
@Named
@ViewScoped
public class WatchRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WatchRegister register;

    @Inject
    WatchDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private UnitCode unit;
    private List<ParameterRow> numbers = List.of();
    private List<Criterion> criteria = List.of();
    private WatchNumber name;
    private Integer number;
    private String reason;

    public void open() {
        unit = unit == null ? scope.home() : unit;
        numbers = register.parameters(unit);
        criteria = register.criteria();
    }

    public String set() {
        desk.setNumber(unit, name, number, reason);
        notice.success("hotspot.done.rule");
        return "rules?faces-redirect=true&unit=" + unit;
    }

    public boolean isLeader() {
        return unit != null && scope.holdsIn(unit, Role.CHAIR, Role.VICE_CHAIR);
    }

    public WatchNumber[] getNames() {
        return WatchNumber.values();
    }

    public List<ParameterRow> getNumbers() {
        return numbers;
    }

    public List<Criterion> getCriteria() {
        return criteria;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public WatchNumber getName() {
        return name;
    }

    public void setName(WatchNumber name) {
        this.name = name;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

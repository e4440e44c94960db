package vn.tiepdan.web.warning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.warning.AlarmFinding;
import vn.tiepdan.warning.GroupRow;
import vn.tiepdan.warning.KeepGroup;
import vn.tiepdan.warning.RunRow;
import vn.tiepdan.warning.WarningDesk;
import vn.tiepdan.warning.WarningMeasure;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code warning/rules.xhtml}: the parameters of being warned, and the residential groups with their tiles. */
@Named
@ViewScoped
public class WarningRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<BigDecimal> OFFERED = Stream.of("0.25", "0.50", "1.00", "2.00", "4.00")
            .map(BigDecimal::new)
            .toList();

    @Inject
    WarningRegister register;

    @Inject
    WarningDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private UnitCode unit;
    private WarningMeasure measure;
    private RunRow run;
    private Map<AlarmFinding, Long> findings;
    private List<GroupRow> groups = List.of();
    private BigDecimal falseAlarms;
    private int baselineDays;
    private int leastPeople;
    private int urgentPeople;
    private int quietDays;
    private int heatDays;
    private int chairAfter;
    private int cityAfter;
    private String group;
    private Integer number;
    private String name;
    private String otherNames;
    private Integer row;
    private Integer column;

    public void open() {
        unit = unit == null ? scope.home() : unit;
        measure = register.measure(unit);
        run = register.lastRun(unit).orElse(null);
        findings = register.findings(unit);
        groups = register.groups(unit).stream()
                .filter(one -> one.closedOn() == null)
                .toList();
        falseAlarms = measure.falseAlarms().setScale(2);
        baselineDays = measure.baselineDays();
        leastPeople = measure.leastPeople();
        urgentPeople = measure.urgentPeople();
        quietDays = measure.quietDays();
        heatDays = measure.heatDays();
        chairAfter = measure.chairAfter();
        cityAfter = measure.cityAfter();
        groups.stream().filter(one -> one.code().equals(group)).findFirst().ifPresent(one -> {
            number = one.number();
            name = one.name();
            otherNames = one.otherNames();
            row = one.row();
            column = one.column();
        });
    }

    public String keep() {
        desk.keep(new WarningMeasure(
                unit,
                measure.version(),
                falseAlarms,
                baselineDays,
                leastPeople,
                urgentPeople,
                quietDays,
                heatDays,
                chairAfter,
                cityAfter));
        notice.success("warning.done.measure");
        return "rules?faces-redirect=true";
    }

    /** A group more, or the chosen one called otherwise. */
    public String keepGroup() {
        KeepGroup said = new KeepGroup(
                unit,
                number,
                name,
                otherNames,
                Objects.requireNonNullElse(row, 0),
                Objects.requireNonNullElse(column, 0));
        GroupRow chosen = chosen();
        if (chosen == null) {
            desk.keep(said);
        } else {
            desk.change(group, chosen.version(), said);
        }
        notice.success("warning.done.group", said.name());
        return "rules?faces-redirect=true";
    }

    public String closeGroup() {
        GroupRow chosen = chosen();
        desk.closeGroup(group, chosen.version());
        notice.success("warning.done.group-closed", chosen.name());
        return "rules?faces-redirect=true";
    }

    private GroupRow chosen() {
        return groups.stream()
                .filter(one -> one.code().equals(group))
                .findFirst()
                .orElse(null);
    }

    public boolean isChanging() {
        return chosen() != null;
    }

    public boolean isMine() {
        return scope.holdsIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public long findingsOf(String finding) {
        return findings.get(AlarmFinding.valueOf(finding));
    }

    /** What a ward may put up with; its own stands among them. */
    public List<BigDecimal> getOffered() {
        return Stream.concat(OFFERED.stream(), Stream.of(measure.falseAlarms().setScale(2)))
                .distinct()
                .sorted()
                .toList();
    }

    public WarningMeasure getMeasure() {
        return measure;
    }

    public RunRow getRun() {
        return run;
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public BigDecimal getFalseAlarms() {
        return falseAlarms;
    }

    public void setFalseAlarms(BigDecimal falseAlarms) {
        this.falseAlarms = falseAlarms;
    }

    public int getBaselineDays() {
        return baselineDays;
    }

    public void setBaselineDays(int baselineDays) {
        this.baselineDays = baselineDays;
    }

    public int getLeastPeople() {
        return leastPeople;
    }

    public void setLeastPeople(int leastPeople) {
        this.leastPeople = leastPeople;
    }

    public int getUrgentPeople() {
        return urgentPeople;
    }

    public void setUrgentPeople(int urgentPeople) {
        this.urgentPeople = urgentPeople;
    }

    public int getQuietDays() {
        return quietDays;
    }

    public void setQuietDays(int quietDays) {
        this.quietDays = quietDays;
    }

    public int getHeatDays() {
        return heatDays;
    }

    public void setHeatDays(int heatDays) {
        this.heatDays = heatDays;
    }

    public int getChairAfter() {
        return chairAfter;
    }

    public void setChairAfter(int chairAfter) {
        this.chairAfter = chairAfter;
    }

    public int getCityAfter() {
        return cityAfter;
    }

    public void setCityAfter(int cityAfter) {
        this.cityAfter = cityAfter;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOtherNames() {
        return otherNames;
    }

    public void setOtherNames(String otherNames) {
        this.otherNames = otherNames;
    }

    public Integer getRow() {
        return row;
    }

    public void setRow(Integer row) {
        this.row = row;
    }

    public Integer getColumn() {
        return column;
    }

    public void setColumn(Integer column) {
        this.column = column;
    }
}

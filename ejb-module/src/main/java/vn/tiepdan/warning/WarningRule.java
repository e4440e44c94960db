package vn.tiepdan.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import vn.tiepdan.organisation.UnitCode;

/** The measure that a ward set itself for being warned. */
@Entity
@Table(name = "warning_rule")
public class WarningRule {

    @Id
    @Column(name = "unit_code")
    private String unit;

    @Version
    private int version;

    @Column(name = "false_alarms")
    private BigDecimal falseAlarms;

    @Column(name = "baseline_days")
    private int baselineDays;

    @Column(name = "least_people")
    private int leastPeople;

    @Column(name = "urgent_people")
    private int urgentPeople;

    @Column(name = "quiet_days")
    private int quietDays;

    @Column(name = "heat_days")
    private int heatDays;

    @Column(name = "chair_after")
    private int chairAfter;

    @Column(name = "city_after")
    private int cityAfter;

    protected WarningRule() {} // for JPA

    static WarningRule of(UnitCode unit) {
        WarningRule rule = new WarningRule();
        rule.unit = unit.value();
        return rule;
    }

    void keep(WarningMeasure said) {
        falseAlarms = said.falseAlarms();
        baselineDays = said.baselineDays();
        leastPeople = said.leastPeople();
        urgentPeople = said.urgentPeople();
        quietDays = said.quietDays();
        heatDays = said.heatDays();
        chairAfter = said.chairAfter();
        cityAfter = said.cityAfter();
    }

    WarningMeasure measure() {
        return new WarningMeasure(
                new UnitCode(unit),
                version,
                falseAlarms,
                baselineDays,
                leastPeople,
                urgentPeople,
                quietDays,
                heatDays,
                chairAfter,
                cityAfter);
    }
}

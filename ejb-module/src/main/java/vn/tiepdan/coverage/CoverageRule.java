package vn.tiepdan.coverage;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * That a place must be covered: at which hours of which days, by how many, with what training, in which stage of an event.
 *
 * <p>Each rule asks for people of its own: who stands for one rule does not stand for another at the same time. A rule is never
 * changed; it ends on a day, and another one begins.
 */
@Entity
@Table(name = "coverage_rule")
public class CoverageRule {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime MORNING_OVER = LocalTime.of(13, 0);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "coverage_rule_seq")
    @SequenceGenerator(name = "coverage_rule_seq", sequenceName = "coverage_rule_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code")
    private UnitCode unit;

    private String name;

    @Enumerated(STRING)
    private ReceptionPlace place;

    @Enumerated(STRING)
    private DayPart part;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Enumerated(STRING)
    private DutyDays days;

    private int headcount;

    @Enumerated(STRING)
    private Need need;

    @Enumerated(STRING)
    private SubjectField field;

    @Enumerated(STRING)
    private PhaseStage stage;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected CoverageRule() {} // for JPA

    static CoverageRule kept(String code, UnitCode unit, KeepRule command) {
        CoverageRule rule = new CoverageRule();
        rule.code = code;
        rule.unit = unit;
        rule.name = command.name().strip();
        rule.place = command.place();
        rule.part = command.part();
        rule.startsAt = command.startsAt();
        rule.endsAt = command.endsAt();
        rule.days = command.days();
        rule.headcount = command.headcount();
        rule.need = command.need();
        rule.field = command.need() == Need.FIELD ? command.field() : null;
        rule.stage = command.stage();
        rule.validFrom = command.validFrom();
        rule.validTo = command.validTo();
        if (rule.need == Need.FIELD && rule.field == null) {
            throw new Invalid("field", "coverage.rule.without-field");
        }
        if (!rule.hoursFitPart()) {
            throw new Invalid("endsAt", "coverage.rule.hours-outside-part");
        }
        if (rule.validTo != null && rule.validTo.isBefore(rule.validFrom)) {
            throw new Invalid("validTo", "coverage.rule.ends-before-it-begins");
        }
        return rule;
    }

    private boolean hoursFitPart() {
        return endsAt.isAfter(startsAt)
                && switch (part) {
                    case MORNING -> startsAt.isBefore(NOON) && !endsAt.isAfter(MORNING_OVER);
                    case AFTERNOON -> !startsAt.isBefore(NOON);
                    case DAY -> startsAt.isBefore(NOON) && endsAt.isAfter(NOON);
                };
    }

    /** The last day on which it is asked; what was asked before stays as it was. */
    void endOn(LocalDate lastDay) {
        if (validTo != null && !lastDay.isBefore(validTo)) {
            throw new RuleBroken("coverage.rule.already-ends", name);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleBroken("coverage.rule.ends-before-it-begins", name);
        }
        validTo = lastDay;
    }

    /** Whether it asks for people on that day. */
    boolean asksOn(LocalDate day, boolean works, OrderCode order, Set<PhaseStage> stages) {
        boolean inForce = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        boolean kind =
                switch (days) {
                    case WORKING -> works;
                    case ORDERED -> !works && order != null;
                    case EVERY -> true;
                };
        return inForce && kind && (stage == null || stages.contains(stage));
    }

    /** One of the places that it asks for on a day, from 1. */
    RequiredDuty seat(LocalDate day, int seat, boolean works, OrderCode order) {
        return new RequiredDuty(
                code, name, day, part, startsAt, endsAt, place, seat, need, field, !works, works ? null : order);
    }

    CoverageRuleRow row() {
        return new CoverageRuleRow(
                code, name, place, part, startsAt, endsAt, days, headcount, need, field, stage, validFrom, validTo,
                version);
    }

    String code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    int headcount() {
        return headcount;
    }

    ReceptionPlace place() {
        return place;
    }
}

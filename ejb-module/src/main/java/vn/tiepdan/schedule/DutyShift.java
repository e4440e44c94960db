package vn.tiepdan.schedule;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * That an officer is on duty at a place for a day or half of one.
 *
 * <p>On a day off, Saturday and Sunday above all, nobody is put on duty unless a leader ordered it for this very day.
 */
@Entity
@Table(name = "duty_shift")
public class DutyShift {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "duty_shift_seq")
    @SequenceGenerator(name = "duty_shift_seq", sequenceName = "duty_shift_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(STRING)
    private DayPart part;

    @Enumerated(STRING)
    private ReceptionPlace place;

    @Column(name = "day_off")
    private boolean dayOff;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "order_id")
    private LeaderOrder order;

    protected DutyShift() {} // for JPA

    /** Puts the officer on duty; {@code works} says whether it is a working day, {@code order} is needed when it is not. */
    static DutyShift assigned(UnitCode unit, AssignDuty command, boolean works, LeaderOrder order, LocalDate today) {
        DutyShift shift = new DutyShift();
        shift.unit = unit;
        shift.officer = command.officer();
        shift.day = command.day();
        shift.part = command.part();
        shift.place = command.place();
        shift.dayOff = !works;
        shift.order = works ? null : order;
        shift.require(!shift.day.isBefore(today), "schedule.duty.in-the-past");
        shift.require(works || order != null, "schedule.duty.day-off-without-order");
        shift.require(works || order.covers(unit, shift.day), "schedule.duty.day-not-ordered");
        return shift;
    }

    /** From now on somebody else is on duty there. */
    void handTo(OfficerCode other, LocalDate today) {
        require(!day.isBefore(today), "schedule.duty.in-the-past");
        require(!officer.equals(other), "schedule.duty.same-officer");
        officer = other;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, officer, day);
        }
    }

    boolean isOnDayOff() {
        return dayOff;
    }

    DutyRow row(String officerName, String orderedByName) {
        return new DutyRow(
                unit,
                officer,
                officerName,
                day,
                part,
                place,
                dayOff,
                order == null ? null : order.code(),
                orderedByName,
                order == null ? null : order.orderedOn(),
                order == null ? null : order.reason());
    }

    LocalDate day() {
        return day;
    }

    DayPart part() {
        return part;
    }

    ReceptionPlace place() {
        return place;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }
}

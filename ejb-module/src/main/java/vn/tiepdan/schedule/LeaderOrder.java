package vn.tiepdan.schedule;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/** That a leader asked for duty on certain days off: who, when, why and which days. Never changed; another order follows. */
@Entity
@Table(name = "leader_order")
public class LeaderOrder {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "leader_order_seq")
    @SequenceGenerator(name = "leader_order_seq", sequenceName = "leader_order_seq", allocationSize = 50)
    private Long id;

    private OrderCode code;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "ordered_by")
    private OfficerCode orderedBy;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "leader_order_day", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "on_day")
    private Set<LocalDate> days = new HashSet<>();

    protected LeaderOrder() {} // for JPA

    /** Given by somebody who leads the unit, for days that still lie ahead. */
    static LeaderOrder given(
            OrderCode code, UnitCode unit, OrderWeekendDuty command, boolean byLeader, LocalDate today) {
        LeaderOrder order = new LeaderOrder();
        order.code = code;
        order.unit = unit;
        order.orderedBy = command.orderedBy();
        order.orderedOn = command.orderedOn();
        order.reason = command.reason() == null ? "" : command.reason().strip();
        order.days.addAll(command.days());
        order.require(byLeader, "schedule.order.not-by-a-leader");
        order.require(!order.reason.isEmpty(), "schedule.order.without-reason");
        order.require(!order.days.isEmpty(), "schedule.order.without-days");
        order.require(!order.orderedOn.isAfter(today), "schedule.order.in-future");
        order.require(order.days.stream().noneMatch(day -> day.isBefore(today)), "schedule.order.day-already-past");
        return order;
    }

    boolean covers(UnitCode ward, LocalDate day) {
        return unit.equals(ward) && days.contains(day);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    OrderRow row(String orderedByName) {
        return new OrderRow(
                code, orderedByName, orderedOn, reason, days.stream().sorted().toList());
    }

    OrderCode code() {
        return code;
    }

    OfficerCode orderedBy() {
        return orderedBy;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    String reason() {
        return reason;
    }
}

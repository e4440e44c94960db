package vn.tiepdan.plan;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** One copy of an issued plan on its way: sent, received, acknowledged. Each step is taken once and stays. */
@Entity
@Table(name = "plan_delivery")
public class PlanDelivery {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "plan_delivery_seq")
    @SequenceGenerator(name = "plan_delivery_seq", sequenceName = "plan_delivery_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "plan_id", updatable = false)
    private CoordinationPlan plan;

    @Column(name = "recipient_ordinal", updatable = false)
    private int recipient;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "officer_code", updatable = false)
    private OfficerCode officer;

    @Column(name = "sent_on", updatable = false)
    private LocalDate sentOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private OfficerCode receivedBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private OfficerCode acknowledgedBy;

    protected PlanDelivery() {} // for JPA

    /** Sent to a body; to one person in it when {@code officer} is not null. */
    static PlanDelivery sent(CoordinationPlan plan, int recipient, UnitCode unit, OfficerCode officer, LocalDate on) {
        PlanDelivery delivery = new PlanDelivery();
        delivery.plan = plan;
        delivery.recipient = recipient;
        delivery.unit = unit;
        delivery.officer = officer;
        delivery.sentOn = on;
        return delivery;
    }

    /** It has arrived; said once, later calls change nothing. */
    void received(OfficerCode by, Instant at) {
        if (receivedAt == null) {
            receivedAt = at;
            receivedBy = by;
        }
    }

    /** It was read, which it cannot have been without arriving. */
    void acknowledged(OfficerCode by, Instant at) {
        received(by, at);
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
        }
    }

    boolean isPersonal() {
        return officer != null;
    }

    UnitCode unit() {
        return unit;
    }

    OfficerCode officer() {
        return officer;
    }

    OfficerCode receivedBy() {
        return receivedBy;
    }

    OfficerCode acknowledgedBy() {
        return acknowledgedBy;
    }

    int recipient() {
        return recipient;
    }

    DeliveryRow row(RecipientKind kind, String line, Naming names, boolean mine) {
        return new DeliveryRow(
                id == null ? 0 : id,
                recipient,
                kind,
                line,
                unit,
                names.unit(unit),
                officer,
                names.officer(officer),
                sentOn,
                receivedAt,
                names.officer(receivedBy),
                acknowledgedAt,
                names.officer(acknowledgedBy),
                mine);
    }

    /** How units and officers are called. */
    interface Naming {

        String unit(UnitCode unit);

        /** Null for nobody. */
        String officer(OfficerCode officer);
    }
}

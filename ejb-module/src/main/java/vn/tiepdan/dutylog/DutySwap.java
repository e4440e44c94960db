package vn.tiepdan.dutylog;

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
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * That one officer asks another to take a shift of his: asked, then accepted by the other, then approved by a leader.
 *
 * <p>Only the approval changes the duty roster.
 */
@Entity
@Table(name = "duty_swap")
public class DutySwap {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "duty_swap_seq")
    @SequenceGenerator(name = "duty_swap_seq", sequenceName = "duty_swap_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "shift_id")
    private Long shift;

    @Column(name = "asked_by")
    private OfficerCode askedBy;

    @Column(name = "asked_of")
    private OfficerCode askedOf;

    private String reason;

    @Enumerated(STRING)
    private SwapStage stage;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected DutySwap() {} // for JPA

    static DutySwap asked(UnitCode unit, long shift, OfficerCode by, OfficerCode of, String reason, Instant now) {
        DutySwap swap = new DutySwap();
        swap.unit = unit;
        swap.shift = shift;
        swap.askedBy = by;
        swap.askedOf = of;
        swap.reason = reason;
        swap.stage = SwapStage.ASKED;
        swap.askedAt = now;
        if (by.equals(of)) {
            throw new RuleBroken("dutylog.swap.with-oneself", by);
        }
        return swap;
    }

    /** The other one says whether he takes the shift. */
    void answered(OfficerCode by, boolean yes, Instant now) {
        require(stage == SwapStage.ASKED, "dutylog.swap.not-open");
        require(askedOf.equals(by), "dutylog.swap.not-asked-of-you");
        stage = yes ? SwapStage.ACCEPTED : SwapStage.DECLINED;
        answeredAt = now;
    }

    void withdrawn(OfficerCode by) {
        require(stage == SwapStage.ASKED || stage == SwapStage.ACCEPTED, "dutylog.swap.not-open");
        require(askedBy.equals(by), "dutylog.swap.not-yours");
        stage = SwapStage.WITHDRAWN;
    }

    /** A leader decides, who is neither of the two. */
    void decided(OfficerCode by, boolean yes, Instant now) {
        require(stage == SwapStage.ACCEPTED, "dutylog.swap.not-accepted");
        require(!by.equals(askedBy) && !by.equals(askedOf), "dutylog.swap.own-approval");
        stage = yes ? SwapStage.APPROVED : SwapStage.REFUSED;
        decidedBy = by;
        decidedAt = now;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    UnitCode unit() {
        return unit;
    }

    long shift() {
        return shift;
    }

    OfficerCode askedBy() {
        return askedBy;
    }

    OfficerCode askedOf() {
        return askedOf;
    }

    String reason() {
        return reason;
    }

    SwapStage stage() {
        return stage;
    }

    SwapRow row(DutyShiftRow of, String askedByName, String askedOfName) {
        return new SwapRow(id, of, askedBy, askedByName, askedOf, askedOfName, reason, stage, version);
    }

    int version() {
        return version;
    }
}

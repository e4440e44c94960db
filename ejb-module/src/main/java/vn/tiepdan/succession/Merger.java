package vn.tiepdan.succession;

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
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * That a unit goes into another one on a day: prepared, signed by an officer of each side, and moved once.
 *
 * <p>It never moves on one signature, nor before its day, nor twice; what was moved stays as it is.
 */
@Entity
@Table(name = "merger")
public class Merger {

    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "merger_seq")
    @SequenceGenerator(name = "merger_seq", sequenceName = "merger_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private MergerCode code;

    @Column(name = "from_code", updatable = false)
    private UnitCode from;

    @Column(name = "to_code", updatable = false)
    private UnitCode to;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn;

    @Column(updatable = false)
    private String basis;

    @Enumerated(STRING)
    private MergerState state;

    @Column(name = "prepared_by", updatable = false)
    private OfficerCode preparedBy;

    @Column(name = "prepared_on", updatable = false)
    private LocalDate preparedOn;

    @Column(name = "out_signed_by")
    private OfficerCode outSignedBy;

    @Column(name = "out_signed_at")
    private Instant outSignedAt;

    @Column(name = "in_signed_by")
    private OfficerCode inSignedBy;

    @Column(name = "in_signed_at")
    private Instant inSignedAt;

    @Column(name = "moved_by")
    private OfficerCode movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected Merger() {} // for JPA

    /**
     * Prepared between two wards, of which the one is there until the day before and the other on the day. What the directory says
     * of either already must not say otherwise ({@code succession.day.conflict}, {@code succession.other-successor}).
     */
    static Merger prepared(
            MergerCode code, PrepareMerger told, UnitRow from, UnitRow to, OfficerCode by, LocalDate today) {
        LocalDate day = told.effectiveOn();
        LocalDate last = day.minusDays(1);
        require(from.kind() == UnitKind.WARD && to.kind() == UnitKind.WARD, "succession.not-a-ward");
        require(
                !to.validFrom().isAfter(day)
                        && (to.validTo() == null || !to.validTo().isBefore(day)),
                "succession.successor.not-in-being",
                to.nameVi());
        require(
                !from.validFrom().isAfter(last)
                        && (from.validTo() == null || from.validTo().equals(last)),
                "succession.day.conflict",
                from.nameVi());
        require(
                from.successor() == null || from.successor().equals(told.to()),
                "succession.other-successor",
                from.nameVi());
        Merger merger = new Merger();
        merger.code = code;
        merger.from = told.from();
        merger.to = told.to();
        merger.effectiveOn = day;
        merger.basis = told.basis();
        merger.state = MergerState.PREPARED;
        merger.preparedBy = by;
        merger.preparedOn = today;
        return merger;
    }

    /** An officer of the unit that ends signs what is handed over. */
    void signedOut(OfficerCode by, Instant at) {
        requirePrepared();
        require(outSignedBy == null, "succession.signed", code);
        require(!by.equals(inSignedBy), "succession.sign.same-officer", code);
        outSignedBy = by;
        outSignedAt = at;
    }

    /** An officer of the successor signs what he takes over. */
    void signedIn(OfficerCode by, Instant at) {
        requirePrepared();
        require(inSignedBy == null, "succession.signed", code);
        require(!by.equals(outSignedBy), "succession.sign.same-officer", code);
        inSignedBy = by;
        inSignedAt = at;
    }

    /** From now on what is open is the successor's: on the day or later, signed by both, once; as the directory says too. */
    void moved(UnitRow ended, OfficerCode by, LocalDate today, Instant at) {
        require(state != MergerState.MOVED, "succession.moved", code);
        requirePrepared();
        require(outSignedBy != null && inSignedBy != null, "succession.not-signed-by-both", code);
        require(!today.isBefore(effectiveOn), "succession.too-early", code, effectiveOn);
        require(
                effectiveOn.minusDays(1).equals(ended.validTo()) && to.equals(ended.successor()),
                "succession.not-in-directory",
                code);
        state = MergerState.MOVED;
        movedBy = by;
        movedAt = at;
    }

    void cancelled(String reason) {
        requirePrepared();
        String told = Folding.tidy(reason);
        if (told == null) {
            throw new Invalid("reason", "succession.cancel.without-reason");
        }
        if (told.length() > LONGEST_REASON) {
            throw new Invalid("reason", "succession.text.too-long", LONGEST_REASON);
        }
        state = MergerState.CANCELLED;
        cancelReason = told;
    }

    private void requirePrepared() {
        require(state == MergerState.PREPARED, "succession.over", code);
    }

    private static void require(boolean holds, String rule, Object... arguments) {
        if (!holds) {
            throw new RuleBroken(rule, arguments);
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    MergerCode code() {
        return code;
    }

    UnitCode from() {
        return from;
    }

    UnitCode to() {
        return to;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String basis() {
        return basis;
    }

    MergerState state() {
        return state;
    }

    OfficerCode outSignedBy() {
        return outSignedBy;
    }

    OfficerCode inSignedBy() {
        return inSignedBy;
    }
}

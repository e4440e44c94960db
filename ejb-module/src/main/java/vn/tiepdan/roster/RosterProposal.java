package vn.tiepdan.roster;

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
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * A roster that was asked for: thought over in the background, then ready to be changed by hand and taken over, or a list of the
 * rules that collide.
 *
 * <p>It holds to what stood in the schedule, the rules and the leaves when it was thought over; once any of that has changed it is
 * not taken over any more.
 */
@Entity
@Table(name = "roster_proposal")
public class RosterProposal {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "roster_proposal_seq")
    @SequenceGenerator(name = "roster_proposal_seq", sequenceName = "roster_proposal_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private ProposalCode code;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Enumerated(STRING)
    private ReceptionPlace place;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(STRING)
    private ProposalStage stage;

    @Column(name = "asked_by")
    private OfficerCode askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private int seats;

    private Integer hard;

    private Integer soft;

    @Column(name = "first_ms")
    private Integer firstMillis;

    @Column(name = "spent_ms")
    private Integer spentMillis;

    private String basis;

    private String collisions;

    @Column(name = "error_id")
    private String errorId;

    @Column(name = "ended_by")
    private OfficerCode endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RosterProposal() {} // for JPA

    /** Asked for; {@code basis} is the stamp of all it must hold to. */
    static RosterProposal asked(
            ProposalCode code,
            UnitCode unit,
            ProposeRoster command,
            int seats,
            String basis,
            OfficerCode by,
            Instant now) {
        RosterProposal proposal = new RosterProposal();
        proposal.code = code;
        proposal.unit = unit;
        proposal.place = command.place();
        proposal.firstDay = command.firstDay();
        proposal.lastDay = command.lastDay();
        proposal.stage = ProposalStage.SOLVING;
        proposal.askedBy = by;
        proposal.askedAt = now;
        proposal.touchedAt = now;
        proposal.seats = seats;
        proposal.basis = basis;
        return proposal;
    }

    /** How far the thinking has come. */
    void told(int hardSoFar, int softSoFar, long millis, boolean feasible, Instant now) {
        hard = hardSoFar;
        soft = softSoFar;
        spentMillis = (int) millis;
        if (feasible && firstMillis == null) {
            firstMillis = (int) millis;
        }
        touchedAt = now;
    }

    void solved(SolvedRoster roster, Instant now) {
        require(stage == ProposalStage.SOLVING, "roster.proposal.not-solving");
        hard = roster.hard();
        soft = roster.soft();
        firstMillis = roster.firstMillis() < 0 ? null : (int) roster.firstMillis();
        spentMillis = (int) roster.spentMillis();
        touchedAt = now;
        if (roster.hard() == 0) {
            stage = ProposalStage.READY;
        } else {
            stage = ProposalStage.IMPOSSIBLE;
            collisions = Reason.written(roster.collisions());
        }
    }

    void brokenOff(String error, Instant now) {
        if (stage == ProposalStage.SOLVING) {
            stage = ProposalStage.FAILED;
            errorId = error;
            touchedAt = now;
        }
    }

    boolean isSilentSince(Instant moment) {
        return touchedAt.isBefore(moment);
    }

    /** May be changed by hand; afterwards it counts so much. */
    void changed(int nowSoft, Instant now) {
        requireReady();
        soft = nowSoft;
        touchedAt = now;
    }

    void takenOver(String basisNow, OfficerCode by, Instant now) {
        requireReady();
        if (!basisNow.equals(basis)) {
            throw new Stale("roster.proposal.overtaken", code);
        }
        stage = ProposalStage.TAKEN_OVER;
        endedBy = by;
        endedAt = now;
    }

    void abandoned(OfficerCode by, Instant now) {
        require(stage != ProposalStage.TAKEN_OVER && stage != ProposalStage.ABANDONED, "roster.proposal.already-ended");
        stage = ProposalStage.ABANDONED;
        endedBy = by;
        endedAt = now;
    }

    void requireReady() {
        require(stage == ProposalStage.READY, "roster.proposal.not-ready");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    ProposalRow row(String askedByName, String endedByName) {
        return new ProposalRow(
                code,
                unit,
                place,
                firstDay,
                lastDay,
                stage,
                askedByName,
                askedAt,
                seats,
                hard,
                soft,
                firstMillis,
                spentMillis,
                Reason.read(collisions),
                errorId,
                endedByName,
                endedAt,
                version);
    }

    Long id() {
        return id;
    }

    ProposalCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    OfficerCode askedBy() {
        return askedBy;
    }

    OfficerCode endedBy() {
        return endedBy;
    }

    ReceptionPlace place() {
        return place;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ProposalStage stage() {
        return stage;
    }

    int version() {
        return version;
    }
}

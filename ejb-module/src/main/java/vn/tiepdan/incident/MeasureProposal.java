package vn.tiepdan.incident;

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What somebody proposes to prevent, limit or disperse a gathering: its legal basis, who is competent, the chair's decision, and what came of
 * it (R100 to R102). It stands apart from talking to people.
 */
@Entity
@Table(name = "measure_proposal")
public class MeasureProposal {

    private static final int LONGEST_WHAT = 1000;
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "measure_proposal_seq")
    @SequenceGenerator(name = "measure_proposal_seq", sequenceName = "measure_proposal_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private PoliceCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "incident_code", updatable = false)
    private IncidentCode incident;

    @Enumerated(STRING)
    private MeasureKind kind;

    private String what;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String ground;

    private String decider;

    @Column(name = "proposed_by", updatable = false)
    private OfficerCode proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    private String decision;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "carried_at")
    private Instant carriedAt;

    private String place;

    private String result;

    protected MeasureProposal() {} // for JPA

    /** To disperse needs the act that is not in line with the law ({@code incident.measure.no-ground}), and a gathering. */
    static MeasureProposal proposed(
            UnitCode unit,
            IncidentCode incident,
            MeasureKind kind,
            String what,
            String legalBasis,
            String ground,
            String decider,
            OfficerCode by,
            Instant now) {
        List<Invalid> found = new ArrayList<>();
        MeasureProposal proposal = new MeasureProposal();
        proposal.code = PoliceCode.fresh("BP");
        proposal.unit = unit;
        proposal.incident = incident;
        proposal.kind = kind;
        Invalid.unless(kind != null, found, "kind", "incident.measure.kind-missing");
        proposal.what = Typed.required(found, what, "measure", LONGEST_WHAT);
        proposal.legalBasis = Typed.required(found, legalBasis, "legalBasis", LONGEST_BASIS);
        proposal.ground = Typed.optional(found, ground, "ground", LONGEST_GROUND);
        proposal.decider = Typed.required(found, decider, "decider", LONGEST);
        boolean disperses = kind == MeasureKind.DISPERSE;
        Invalid.unless(!disperses || proposal.ground != null, found, "ground", "incident.measure.no-ground");
        Invalid.unless(!disperses || incident != null, found, "kind", "incident.measure.no-incident");
        Invalid.refuse(found);
        proposal.proposedBy = by;
        proposal.proposedAt = now;
        return proposal;
    }

    /** The chair agrees, or refuses with the reason. */
    void decided(boolean agreed, String words, OfficerCode by, Instant now) {
        require(decision == null, "incident.measure.decided-already");
        require(!by.equals(proposedBy), "incident.measure.own");
        List<Invalid> found = new ArrayList<>();
        String reason = agreed
                ? Typed.optional(found, words, "decisionNote", LONGEST_GROUND)
                : Typed.required(found, words, "decisionNote", LONGEST_GROUND);
        Invalid.refuse(found);
        decision = agreed ? "AGREED" : "REFUSED";
        decisionNote = reason;
        decidedBy = by;
        decidedAt = now;
    }

    /** It was carried out: when, where, with what result. */
    void carried(Instant at, String where, String came, Instant now) {
        require("AGREED".equals(decision), "incident.measure.not-agreed");
        require(carriedAt == null, "incident.measure.carried-already");
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(at != null, found, "carriedAt", "incident.moment.missing");
        Invalid.unless(
                at == null || !at.isAfter(now.plus(GroupIncident.WATCH_AHEAD)),
                found,
                "carriedAt",
                "incident.moment.in-future");
        Invalid.unless(at == null || !at.isBefore(proposedAt), found, "carriedAt", "incident.measure.before-proposal");
        String spot = Typed.required(found, where, "place", LONGEST);
        String outcome = Typed.required(found, came, "result", LONGEST_WHAT);
        Invalid.refuse(found);
        carriedAt = at;
        place = spot;
        result = outcome;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    PoliceCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    MeasureRow row(Function<OfficerCode, String> names) {
        return new MeasureRow(
                code,
                version,
                unit,
                incident,
                kind,
                what,
                legalBasis,
                ground,
                decider,
                proposedBy,
                names.apply(proposedBy),
                proposedAt,
                decision,
                decisionNote,
                decidedBy == null ? null : names.apply(decidedBy),
                decidedAt,
                carriedAt,
                place,
                result);
    }
}

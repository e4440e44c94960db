package vn.tiepdan.dossier;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * What is gathered about an act that the law forbids, from its opening to its outcome.
 *
 * <p>Only an act of the closed list is a ground; harm and a complete list of evidence come before any proposal; another person than who
 * proposed looks at it before it has an outcome (R106). That there was no violation can be found at any time and seals it.
 */
@Entity
@Table(name = "violation_dossier")
public class ViolationDossier {

    private static final String EMPTIED = "—";
    private static final int LONGEST = 500;
    private static final int LONGEST_GROUND = 300;
    private static final int LONGEST_NUMBER = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "violation_dossier_seq")
    @SequenceGenerator(name = "violation_dossier_seq", sequenceName = "violation_dossier_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private PoliceCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "incident_code", updatable = false)
    private IncidentCode incident;

    @Column(name = "petition_code", updatable = false)
    private PetitionCode petition;

    @Column(updatable = false)
    private OfficerCode concerned;

    private String person;

    @Column(name = "violated_at")
    private Instant violatedAt;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String act;

    @Enumerated(STRING)
    private DossierState state;

    @Enumerated(STRING)
    @Column(name = "class")
    private DossierClass type;

    @Enumerated(STRING)
    @Column(name = "prohibited_act")
    private ProhibitedAct prohibitedAct;

    @Enumerated(STRING)
    @Column(name = "harm_to")
    private HarmTo harmTo;

    private String harm;

    @Column(name = "opened_by", updatable = false)
    private OfficerCode openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Enumerated(STRING)
    private DossierState proposal;

    @Column(name = "legal_ground")
    private String legalGround;

    @Column(name = "proposed_by")
    private OfficerCode proposedBy;

    @Column(name = "checked_by")
    private OfficerCode checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "check_note")
    private String checkNote;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;

    @Column(name = "outcome_note")
    private String outcomeNote;

    @OneToMany(mappedBy = "dossier", cascade = ALL)
    @OrderBy("ordinal")
    private List<DossierEvidence> evidence = new ArrayList<>();

    protected ViolationDossier() {} // for JPA

    static ViolationDossier opened(UnitCode unit, OpenDossier told, PetitionCode intake, OfficerCode by, Instant now) {
        ViolationDossier dossier = new ViolationDossier();
        dossier.code = PoliceCode.fresh("HSVP");
        dossier.unit = unit;
        dossier.incident = told.incident();
        dossier.petition = intake;
        dossier.concerned = told.concerned();
        dossier.person = told.person();
        dossier.violatedAt = told.violatedAt().atZone(LawTime.ZONE).toInstant();
        dossier.actedAt = told.actedAt() == null
                ? null
                : told.actedAt().atZone(LawTime.ZONE).toInstant();
        dossier.act = told.act();
        dossier.state = DossierState.OPENED;
        dossier.openedBy = by;
        dossier.openedAt = now;
        if (dossier.violatedAt.isAfter(now)) {
            throw new Invalid("violatedAt", "dossier.moment.in-future");
        }
        return dossier;
    }

    /** Under an act of the closed list, with the harm it did ({@code dossier.act.missing}, {@code dossier.harm.missing}). */
    void classified(DossierClass as, ProhibitedAct forbidden, HarmTo whom, String what) {
        require(state == DossierState.OPENED || state == DossierState.CLASSIFIED, "dossier.classify.not-now");
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(as != null, found, "type", "dossier.class.missing");
        Invalid.unless(forbidden != null, found, "prohibitedAct", "dossier.act.missing");
        Invalid.unless(whom != null, found, "harmTo", "dossier.harm.missing");
        String told = Typed.required(found, what, "harm", LONGEST);
        Invalid.refuse(found);
        type = as;
        prohibitedAct = forbidden;
        harmTo = whom;
        harm = told;
        state = DossierState.CLASSIFIED;
    }

    /** One more piece of evidence is needed. */
    void needs(String what, OfficerCode officer, LocalDate dueOn) {
        require(state == DossierState.CLASSIFIED || state == DossierState.CONSOLIDATING, "dossier.evidence.not-now");
        evidence.add(DossierEvidence.needed(this, evidence.size() + 1, what, officer, dueOn));
        state = DossierState.CONSOLIDATING;
    }

    void obtained(int ordinal, String remark, LocalDate today) {
        require(state == DossierState.CONSOLIDATING, "dossier.evidence.not-now");
        evidence.stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier.evidence.not-found"))
                .obtained(remark, today);
    }

    /** An outcome is proposed on a legal ground, when nothing is missing any more ({@code dossier.evidence.missing}). */
    void proposed(DossierState outcome, String ground, OfficerCode by) {
        require(state == DossierState.CONSOLIDATING, "dossier.propose.not-now");
        require(evidence.stream().noneMatch(DossierEvidence::isMissing), "dossier.evidence.missing");
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(outcome != null && outcome.isSanction(), found, "proposal", "dossier.outcome.missing");
        String law = Typed.required(found, ground, "legalGround", LONGEST_GROUND);
        Invalid.refuse(found);
        proposal = outcome;
        legalGround = law;
        proposedBy = by;
        state = DossierState.PROPOSED;
    }

    /** Somebody else looked whether the ground is an act, and not that people petition. */
    void checked(String note, OfficerCode by, Instant now) {
        require(state == DossierState.PROPOSED, "dossier.check.not-now");
        require(!by.equals(proposedBy), "dossier.check.own");
        require(checkedBy == null, "dossier.check.already");
        checkNote = Typed.required(note, "checkNote", LONGEST);
        checkedBy = by;
        checkedAt = now;
    }

    /** The proposed outcome, by a decision, after the second person's check ({@code dossier.check.missing}). */
    void decided(String number, OfficerCode by, Instant now) {
        require(state == DossierState.PROPOSED, "dossier.decide.not-now");
        require(checkedBy != null, "dossier.check.missing");
        require(!by.equals(proposedBy), "dossier.decide.own");
        decision = Typed.required(number, "decision", LONGEST_NUMBER);
        over(proposal, by, now);
    }

    /** There was no violation; from now on nobody reads what stands in it. */
    void foundNone(String words, OfficerCode by, Instant now) {
        require(!state.isOver(), "dossier.decide.not-now");
        outcomeNote = Typed.required(words, "outcomeNote", LONGEST);
        over(DossierState.NO_VIOLATION, by, now);
    }

    /** The petition beside it denounces: no word of it stays, and what was not decided yet ends without a violation. */
    void becomesBare(OfficerCode by, Instant now) {
        person = EMPTIED;
        act = EMPTIED;
        evidence.forEach(DossierEvidence::becomesBare);
        if (state.isOver() && state != DossierState.NO_VIOLATION) {
            harm = EMPTIED;
            legalGround = EMPTIED;
            checkNote = checkNote == null ? null : EMPTIED;
            return;
        }
        harm = null;
        legalGround = null;
        checkNote = null;
        outcomeNote = null;
        if (!state.isOver()) {
            over(DossierState.NO_VIOLATION, by, now);
        }
    }

    private void over(DossierState outcome, OfficerCode by, Instant now) {
        state = outcome;
        decidedBy = by;
        decidedAt = now;
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

    private boolean isSealed() {
        return state == DossierState.NO_VIOLATION;
    }

    DossierRow row(Function<OfficerCode, String> names, LocalDate today) {
        boolean told = !isSealed();
        return new DossierRow(
                code,
                version,
                unit,
                told ? incident : null,
                told ? petition : null,
                told ? person : null,
                told ? violatedAt : null,
                told ? actedAt : null,
                told ? act : null,
                state,
                told ? type : null,
                told ? prohibitedAct : null,
                told ? harmTo : null,
                told ? harm : null,
                names.apply(openedBy),
                openedAt,
                told ? proposal : null,
                told ? legalGround : null,
                told ? proposedBy : null,
                told && proposedBy != null ? names.apply(proposedBy) : null,
                told && checkedBy != null ? names.apply(checkedBy) : null,
                told ? checkNote : null,
                decidedBy == null ? null : names.apply(decidedBy),
                decidedAt,
                told ? decision : null,
                told ? evidence.stream().map(one -> one.row(names, today)).toList() : List.of());
    }
}

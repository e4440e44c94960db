package vn.tiepdan.petition;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.identity.Citizen;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A written petition from receipt until it is answered.
 *
 * <p>It comes in with its author under seal and stands in no book. Classification gives it its kind, its book, its number and
 * its final code; only then, and only when it does not denounce, may the author be named. Its conditions are checked, and it takes one main
 * outcome: accepted on an officer's proposal by the head, then answered in substance; or not accepted, guided, returned, filed
 * away, transferred or urged, the last two awaiting another body's reply. Its author may withdraw it. A petition entered by mistake is voided with a reason and keeps its number.
 * One in the open book that turns out to denounce is told anew under seal; where it stood, a bare number stays.
 *
 * <p>Being overdue is never stored: it is asked of its clocks on a given day.
 */
@Entity
@Table(name = "petition")
public class Petition {

    /** All that a bare number tells; another word would tell what it was. */
    private static final String WRONG_BOOK = "Ghi không đúng sổ";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "petition_seq")
    @SequenceGenerator(name = "petition_seq", sequenceName = "petition_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private PetitionCode code;

    @Column(name = "intake_code", updatable = false)
    private PetitionCode intakeCode;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "holder_code")
    private UnitCode holder;

    private OfficerCode assignee;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @Enumerated(STRING)
    private RegisterBook book;

    @Column(name = "book_year")
    private Integer bookYear;

    @Column(name = "book_number")
    private Integer bookNumber;

    @Enumerated(STRING)
    private RecordStage stage;

    @Enumerated(STRING)
    private PetitionKind kind;

    @Enumerated(STRING)
    private SubjectField field;

    @Enumerated(STRING)
    private Competence competence;

    @Enumerated(STRING)
    private IntakeSource source;

    @Column(name = "forwarded_by")
    private String forwardedBy;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "petition_on")
    private LocalDate petitionOn;

    @Column(name = "taken_in_by", updatable = false)
    private OfficerCode takenInBy;

    private String summary;

    @Column(name = "folded_summary")
    private String foldedSummary;

    private String requests;
    private int signatures;
    private boolean originals;

    @Column(name = "author_citizen")
    private String authorCitizen;

    @Column(name = "author_seal")
    private String authorSeal;

    @Column(updatable = false)
    private boolean anonymous;

    @Column(name = "matter_code")
    private MatterCode matter;

    @Column(name = "visit_code")
    private String visit;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(STRING)
    private MainOutcome outcome;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    @Enumerated(STRING)
    private Eligibility eligibility;

    @Enumerated(STRING)
    private PetitionLevel level;

    @Enumerated(STRING)
    @Column(name = "bypass_cause")
    private BypassCause bypass;

    @Column(name = "split_from")
    private String splitFrom;

    @Column(name = "void_reason")
    private String voidReason;

    private boolean bare;

    @ElementCollection
    @CollectionTable(name = "petition_concern", joinColumns = @JoinColumn(name = "petition_id"))
    @Column(name = "officer_code")
    private Set<String> concerned = new HashSet<>();

    protected Petition() {}

    static Petition received(
            PetitionCode intakeCode,
            UnitCode unit,
            TakeInPetition paper,
            String seal,
            OfficerCode by,
            LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(!paper.receivedOn().isAfter(today), found, "receivedOn", "petition.received-in-future");
        Invalid.unless(
                paper.petitionOn() == null || !paper.petitionOn().isAfter(paper.receivedOn()),
                found,
                "petitionOn",
                "petition.written-after-receipt");
        Invalid.unless(
                !paper.source().isForwarded() || paper.forwardedBy() != null,
                found,
                "forwardedBy",
                "petition.forwarded-by.missing");
        Invalid.refuse(found);
        Petition petition = new Petition();
        petition.code = intakeCode;
        petition.intakeCode = intakeCode;
        petition.unit = unit;
        petition.holder = unit;
        petition.book = RegisterBook.UNCLASSIFIED;
        petition.stage = RecordStage.RECEIVED;
        petition.eligibility = Eligibility.UNCHECKED;
        petition.level = PetitionLevel.FIRST;
        petition.source = paper.source();
        petition.forwardedBy = paper.forwardedBy();
        petition.receivedOn = paper.receivedOn();
        petition.petitionOn = paper.petitionOn();
        petition.takenInBy = by;
        petition.says(paper.summary(), paper.requests());
        petition.signatures = paper.signatures();
        petition.originals = paper.originals();
        petition.anonymous = seal == null;
        petition.authorSeal = seal;
        petition.visit = paper.visit();
        return petition;
    }

    /**
     * A petition as it stands in an old register: its kind, its number there, and how far it had come; answered when it had ended,
     * accepted when it had only been accepted. A denunciation bears the seal, any other its citizen.
     */
    static Petition takenOver(
            PetitionCode intakeCode,
            UnitCode unit,
            TakenOverPetition row,
            PetitionCode code,
            String seal,
            String citizen,
            OfficerCode by,
            LocalDate today) {
        Petition petition = received(intakeCode, unit, row.paper(), seal == null ? citizen : seal, by, today);
        ClassifyPetition classified = row.classification();
        petition.classifyAs(
                classified.kind(),
                classified.field(),
                classified.competence(),
                code,
                row.year(),
                row.number(),
                citizen);
        if (row.acceptedOn() != null) {
            petition.stage = RecordStage.ACCEPTED;
            petition.acceptedOn = row.acceptedOn();
            petition.takes(MainOutcome.ACCEPTED, row.acceptedOn());
        }
        if (row.closedOn() != null) {
            petition.endedThere(row.outcome(), row.closedOn());
        }
        if (petition.outcome == MainOutcome.ACCEPTED) {
            petition.eligibility = Eligibility.ELIGIBLE;
        }
        return petition;
    }

    /** It ended before it came here: answered in substance, or by another outcome, whichever it was accepted for before. */
    private void endedThere(MainOutcome how, LocalDate on) {
        stage = how == MainOutcome.ACCEPTED ? RecordStage.ANSWERED : RecordStage.CLOSED;
        closedOn = on;
        if (outcome != how) {
            outcome = how;
            outcomeOn = on;
        }
    }

    private void says(String what, String wanted) {
        summary = what;
        foldedSummary = Folding.fold(what);
        requests = wanted;
    }

    /**
     * Gives the petition its kind and its place in a book. {@code citizen} names the author of what does not denounce; a
     * denunciation keeps its seal. Refused when it stands in a book already.
     */
    void classifyAs(
            PetitionKind kind,
            SubjectField field,
            Competence competence,
            PetitionCode code,
            int year,
            int number,
            String citizen) {
        require(stage == RecordStage.RECEIVED, "petition.classify.already");
        this.kind = kind;
        this.field = field;
        this.competence = competence;
        this.book = PetitionKind.bookOf(kind);
        this.code = code;
        this.bookYear = year;
        this.bookNumber = number;
        this.stage = RecordStage.CLASSIFIED;
        if (kind != PetitionKind.DENUNCIATION && !anonymous) {
            authorCitizen = citizen;
            authorSeal = null;
        }
    }

    /** Only what stands in the open book turns out to denounce; what is not classified yet is classified. */
    void requireOpenBook() {
        require(stage != RecordStage.VOIDED, "petition.voided");
        require(book == RegisterBook.OPEN, "petition.denounces.not-open");
    }

    /** The same paper, told in words that name nobody, as if it had never come from a visit. */
    TakeInPetition toldAnew(String what, String wanted) {
        boolean fromVisit = source == IntakeSource.VISIT;
        return new TakeInPetition(
                unit,
                fromVisit ? IntakeSource.DIRECT : source,
                forwardedBy,
                receivedOn,
                petitionOn,
                what,
                wanted,
                signatures,
                originals,
                null,
                null);
    }

    /** What stood here is a denunciation and went under seal: the number stays, nobody and nothing beside it. */
    void becomesBare() {
        requireOpenBook();
        stage = RecordStage.VOIDED;
        voidReason = WRONG_BOOK;
        authorCitizen = null;
        says("", null);
        source = IntakeSource.DIRECT;
        forwardedBy = null;
        petitionOn = null;
        signatures = Math.min(signatures, 1);
        originals = false;
        matter = null;
        visit = null;
        acceptedOn = null;
        closedOn = null;
        outcome = null;
        outcomeOn = null;
        eligibility = Eligibility.UNCHECKED;
        level = PetitionLevel.FIRST;
        bypass = null;
        splitFrom = null;
        freed();
        bare = true;
    }

    /** Forgets the visit it came from, so that nobody gets from the one that names the author to the one that must not. */
    void leaveVisit() {
        if (visit != null) {
            visit = null;
            source = IntakeSource.DIRECT;
        }
    }

    /** Changes what the law calls it among the kinds of the open book; to or from a denunciation it is voided and entered anew. */
    void reclassifyAs(PetitionKind kind, SubjectField field, Competence competence) {
        require(stage == RecordStage.CLASSIFIED, "petition.classify.not-open");
        require(PetitionKind.bookOf(kind) == book, "petition.classify.other-book");
        if (this.kind != kind) {
            eligibility = Eligibility.UNCHECKED;
            level = PetitionLevel.FIRST;
            bypass = null;
        }
        this.kind = kind;
        this.field = field;
        this.competence = competence;
    }

    /** Belongs to the case from now on; to none when null. */
    void belongsTo(MatterCode matter) {
        require(stage != RecordStage.VOIDED, "petition.voided");
        this.matter = matter;
    }

    /** Goes along with its case, void or not. */
    void movesTo(MatterCode matter) {
        this.matter = matter;
    }

    /** Hands the work to an officer; the unit stays answerable. */
    void assignTo(OfficerCode officer, LocalDate on) {
        require(isOpen(), "petition.assign.not-classified");
        require(!concerned.contains(officer.value()), "petition.assign.concerned");
        assignee = officer;
        assignedOn = on;
    }

    /** Officers whom the petition is about; none of them sees it, nor works on it. */
    void concerns(Set<OfficerCode> officers) {
        require(stage != RecordStage.VOIDED, "petition.voided");
        concerned.clear();
        officers.forEach(officer -> concerned.add(officer.value()));
        if (assignee != null && concerned.contains(assignee.value())) {
            assignee = null;
            assignedOn = null;
        }
    }

    /** Keeps hidden from these officers what a record beside it has hidden from them until now. */
    void staysHiddenFrom(Set<OfficerCode> officers) {
        officers.forEach(officer -> concerned.add(officer.value()));
    }

    /** Takes the work from whom it is about, directly or by another record of the case. */
    void freed() {
        assignee = null;
        assignedOn = null;
    }

    /** Who brought the same twice is answered or told where his matter is being settled; nothing else comes of it. */
    private void toldOfDuplicate(Reply reply, LocalDate today) {
        require(reply.content().settlesDuplicate(), "petition.reply.duplicate");
        reply.requireBetween(receivedOn, today);
    }

    /**
     * Is filed away because the citizen has brought the same before. It stays a petition that was received, and he is still to be
     * told; an accepted one is settled by itself.
     */
    void becomesDuplicate() {
        require(stage != RecordStage.VOIDED, "petition.voided");
        require(book == RegisterBook.OPEN, "petition.duplicate.sealed");
        require(stage != RecordStage.ACCEPTED, "petition.duplicate.accepted");
        require(stage == RecordStage.CLASSIFIED, "petition.duplicate.closed");
        stage = RecordStage.DUPLICATE;
    }

    /** Was no duplicate after all: the work goes on where it stood. */
    void noLongerDuplicate() {
        require(stage == RecordStage.DUPLICATE, "petition.duplicate.not-one");
        stage = RecordStage.CLASSIFIED;
    }

    /**
     * Tells the citizen that more time is needed, or answers in substance. A complaint or denunciation is answered once it was
     * accepted; recommendation and feedback within our competence are accepted by being answered.
     */
    void answered(Reply reply, LocalDate today) {
        if (stage == RecordStage.DUPLICATE) {
            toldOfDuplicate(reply, today);
            return;
        }
        requireOpen("petition.reply.not-classified", "petition.reply.closed");
        require(!reply.isOutcome(), "petition.reply.is-outcome");
        reply.requireBetween(receivedOn, today);
        if (acceptedOn != null && reply.givenOn().isBefore(acceptedOn)) {
            throw new Invalid("givenOn", "petition.reply.before-acceptance");
        }
        if (reply.closes()) {
            if (stage != RecordStage.ACCEPTED) {
                require(!asksForAcceptance(), "petition.reply.not-accepted");
                require(competence == Competence.OWN, "petition.reply.not-ours");
                takes(MainOutcome.ACCEPTED, reply.givenOn());
            }
            stage = RecordStage.ANSWERED;
            closedOn = reply.givenOn();
        }
    }

    /**
     * Who forwarded it is told how it was settled, on that day. Refused when nobody is owed that ({@code petition.sender.not-owed})
     * and before it was settled ({@code petition.sender.before-settlement}).
     */
    void requireOwedToSender(LocalDate on) {
        require(isOwedToSender(), "petition.sender.not-owed");
        if (on.isBefore(closedOn)) {
            throw new Invalid("givenOn", "petition.sender.before-settlement");
        }
    }

    boolean isOwedToSender() {
        return source.isReportedTo() && stage == RecordStage.ANSWERED;
    }

    /** What was found of its conditions, and which time the matter is brought. */
    public void checked(Eligibility found, PetitionLevel at) {
        require(
                stage == RecordStage.CLASSIFIED,
                stage == RecordStage.RECEIVED ? "petition.check.not-classified" : "petition.check.not-open");
        require(at.suits(kind), "petition.level.other-kind");
        require(found != Eligibility.ELIGIBLE || isEligible(), "petition.accept.not-eligible");
        eligibility = found;
        level = at;
        if (isNeverBypassing()) {
            bypass = null;
        }
    }

    /** What is missing is asked for. */
    public void waitsForSupplement() {
        require(stage == RecordStage.CLASSIFIED, "petition.supplement.not-open");
        require(eligibility == Eligibility.NOT_ELIGIBLE, "petition.supplement.eligible");
        stage = RecordStage.NEEDS_SUPPLEMENT;
    }

    /** What was missing came, or did not; the conditions are checked anew. */
    public void supplemented() {
        require(stage == RecordStage.NEEDS_SUPPLEMENT, "petition.supplement.not-asked");
        stage = RecordStage.CLASSIFIED;
        eligibility = Eligibility.UNCHECKED;
    }

    /** An officer proposes acceptance or refusal to the head (Thông tư 05/2021/TT-TTCP article 13). */
    public void proposed(MainOutcome what) {
        require(
                stage == RecordStage.CLASSIFIED,
                stage == RecordStage.PROPOSED ? "petition.propose.already" : "petition.propose.not-open");
        require(eligibility != Eligibility.UNCHECKED, "petition.outcome.unchecked");
        require(competence == Competence.OWN, "petition.propose.not-ours");
        require(what == MainOutcome.ACCEPTED || what == MainOutcome.NOT_ACCEPTED, "petition.propose.other-outcome");
        require(
                what == MainOutcome.NOT_ACCEPTED || eligibility == Eligibility.ELIGIBLE,
                "petition.accept.not-eligible");
        stage = RecordStage.PROPOSED;
    }

    /** The head sends the proposal back to be worked on again. */
    public void sentBack() {
        require(stage == RecordStage.PROPOSED, "petition.proposal.none");
        stage = RecordStage.CLASSIFIED;
    }

    /** The head accepts it, on a proposal: settlement begins. */
    public void accepted(LocalDate on, LocalDate today) {
        require(stage != RecordStage.ACCEPTED, "petition.accept.already");
        require(stage == RecordStage.PROPOSED, "petition.proposal.none");
        require(eligibility == Eligibility.ELIGIBLE && isEligible(), "petition.accept.not-eligible");
        requireBetween(on, today);
        takes(MainOutcome.ACCEPTED, on);
        stage = RecordStage.ACCEPTED;
        acceptedOn = on;
    }

    /** The head does not accept it, on a proposal. */
    public void notAccepted(LocalDate on, LocalDate today) {
        require(stage == RecordStage.PROPOSED, "petition.proposal.none");
        closesAs(MainOutcome.NOT_ACCEPTED, on, today);
    }

    /** Told which body is competent; whether it is in time or whom it affects is that body's to ask. */
    public void guided(RecipientBranch to, LocalDate on, LocalDate today) {
        requireProcessing();
        OutcomeRules.requireGuidance(this, to);
        closesAs(MainOutcome.GUIDED, on, today);
    }

    /** Given back to who forwarded it. */
    public void returned(LocalDate on, LocalDate today) {
        requireProcessing();
        OutcomeRules.requireReturn(this);
        closesAs(MainOutcome.RETURNED, on, today);
    }

    /** To the competent body; signs of a crime go to the investigating body from any stage in which it is open. */
    public void transferred(RecipientBranch to, LocalDate on, LocalDate today) {
        if (to == RecipientBranch.INVESTIGATION) {
            requireOpen("petition.outcome.not-classified", "petition.outcome.closed");
            OutcomeRules.requireTransfer(this, to);
            requireBetween(on, today);
            outcome = null;
        } else if (to == RecipientBranch.INSPECTORATE) {
            requireProcessing();
            require(eligibility == Eligibility.NOT_ELIGIBLE, "petition.transfer.inspection-of-eligible");
            OutcomeRules.requireTransfer(this, to);
        } else {
            requireEligible();
            OutcomeRules.requireTransfer(this, to);
        }
        refers(MainOutcome.TRANSFERRED, on, today);
    }

    /** The lower level that owes a settlement is urged. */
    public void urged(LocalDate on, LocalDate today) {
        requireEligible();
        OutcomeRules.requireUrging(this);
        refers(MainOutcome.URGED, on, today);
    }

    /** Kept without more, for a condition that was found not met. */
    public void filedAway(LocalDate on, LocalDate today) {
        requireProcessing();
        require(eligibility == Eligibility.NOT_ELIGIBLE, "petition.file-away.eligible");
        closesAs(MainOutcome.FILED_AWAY, on, today);
    }

    /** The other body replied, and the citizen was told or nobody can be told. */
    public void referralEnds(LocalDate on) {
        require(stage == RecordStage.REFERRED, "petition.response.not-referred");
        stage = RecordStage.CLOSED;
        closedOn = on;
    }

    /** Refused while it is not with another body. */
    public void requireReferred() {
        require(stage == RecordStage.REFERRED, "petition.response.not-referred");
    }

    /**
     * Its author takes it back, before it was answered or sent on (Luật Khiếu nại article 10, Luật Tố cáo article 33). A
     * denunciation may go on all the same (article 33.3), and then nothing about it changes.
     */
    public void withdrawn(LocalDate on, LocalDate today, boolean goesOn) {
        requireOpen("petition.outcome.not-classified", "petition.outcome.closed");
        requireBetween(on, today);
        require(!goesOn || kind == PetitionKind.DENUNCIATION, "petition.withdraw.continued");
        if (goesOn) {
            return;
        }
        stage = RecordStage.WITHDRAWN;
        closedOn = on;
    }

    /** Its contents go on as petitions of their own; what it is by itself is never decided. */
    void split(LocalDate on) {
        require(stage == RecordStage.RECEIVED, "petition.split.classified");
        stage = RecordStage.SPLIT;
        closedOn = on;
    }

    /** One of several contents of the paper with this intake code, to be found from there. */
    void partOf(String whole) {
        splitFrom = whole;
    }

    /**
     * Says that it went over the competent level, and why. Never said of a recommendation or feedback, of a lawful second
     * complaint or of a further denunciation ({@code petition.bypass.lawful}).
     */
    public void wentOverTheLevel(BypassCause cause) {
        requireOpen("petition.outcome.not-classified", "petition.outcome.closed");
        require(cause == null || !isNeverBypassing(), "petition.bypass.lawful");
        require(cause == null || competence != Competence.OWN, "petition.outcome.ours");
        bypass = cause;
    }

    private boolean isNeverBypassing() {
        return level != PetitionLevel.FIRST || kind == PetitionKind.RECOMMENDATION || kind == PetitionKind.FEEDBACK;
    }

    private void closesAs(MainOutcome what, LocalDate on, LocalDate today) {
        requireBetween(on, today);
        takes(what, on);
        stage = RecordStage.CLOSED;
        closedOn = on;
    }

    private void refers(MainOutcome what, LocalDate on, LocalDate today) {
        requireBetween(on, today);
        takes(what, on);
        stage = RecordStage.REFERRED;
    }

    private void takes(MainOutcome what, LocalDate on) {
        require(outcome == null, "petition.outcome.already");
        outcome = what;
        outcomeOn = on;
    }

    /** Outcomes other than acceptance are taken while it is being processed and after its conditions were checked. */
    private void requireProcessing() {
        require(
                stage == RecordStage.CLASSIFIED || stage == RecordStage.NEEDS_SUPPLEMENT,
                switch (stage) {
                    case RECEIVED -> "petition.outcome.not-classified";
                    case PROPOSED -> "petition.outcome.proposed";
                    case ACCEPTED -> "petition.outcome.already";
                    default -> "petition.outcome.closed";
                });
        require(eligibility != Eligibility.UNCHECKED, "petition.outcome.unchecked");
    }

    private void requireEligible() {
        requireProcessing();
        require(eligibility == Eligibility.ELIGIBLE, "petition.outcome.not-eligible");
    }

    private void requireBetween(LocalDate on, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(!on.isAfter(today), found, "on", "petition.outcome.in-future");
        Invalid.unless(!on.isBefore(receivedOn), found, "on", "petition.outcome.before-receipt");
        Invalid.unless(
                acceptedOn == null || !on.isBefore(acceptedOn), found, "on", "petition.outcome.before-acceptance");
        Invalid.refuse(found);
    }

    private void requireOpen(String unclassified, String closed) {
        require(isOpen(), stage == RecordStage.RECEIVED ? unclassified : closed);
    }

    /** Whether an answer in substance follows acceptance only. */
    private boolean asksForAcceptance() {
        return kind == PetitionKind.COMPLAINT || kind == PetitionKind.DENUNCIATION;
    }

    /** In a book, and the next step is ours. */
    private boolean isOpen() {
        return stage == RecordStage.CLASSIFIED
                || stage == RecordStage.NEEDS_SUPPLEMENT
                || stage == RecordStage.PROPOSED
                || stage == RecordStage.ACCEPTED;
    }

    /**
     * A complaint is accepted only when it tells who complains and is signed or fingerprinted by him (Luật Khiếu nại articles 8
     * and 11); nothing of the kind is asked here of the other kinds.
     */
    boolean isEligible() {
        return kind != PetitionKind.COMPLAINT || !anonymous && signatures > 0;
    }

    void correct(String summary, String requests, LocalDate petitionOn, int signatures, boolean originals) {
        require(stage != RecordStage.VOIDED, "petition.voided");
        if (petitionOn != null && petitionOn.isAfter(receivedOn)) {
            throw new Invalid("petitionOn", "petition.written-after-receipt");
        }
        says(summary, requests);
        this.petitionOn = petitionOn;
        if (signatures != this.signatures && stage == RecordStage.CLASSIFIED) {
            eligibility = Eligibility.UNCHECKED;
        }
        this.signatures = signatures;
        this.originals = originals;
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    String[] texts() {
        return new String[] {summary, requests, forwardedBy};
    }

    /** Puts right when it came: not in the future, not before it was written nor after it was accepted or answered. */
    void cameOn(LocalDate day, LocalDate today) {
        require(stage != RecordStage.VOIDED, "petition.voided");
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(!day.isAfter(today), found, "receivedOn", "petition.received-in-future");
        Invalid.unless(
                petitionOn == null || !petitionOn.isAfter(day), found, "receivedOn", "petition.written-after-receipt");
        Invalid.unless(
                isNotAfter(day, acceptedOn) && isNotAfter(day, outcomeOn) && isNotAfter(day, closedOn),
                found,
                "receivedOn",
                "petition.reply.before-receipt");
        Invalid.refuse(found);
        receivedOn = day;
    }

    private static boolean isNotAfter(LocalDate day, LocalDate later) {
        return later == null || !day.isAfter(later);
    }

    void voidBecause(String reason) {
        require(stage != RecordStage.VOIDED, "petition.voided");
        require(stage != RecordStage.ANSWERED, "petition.void.answered");
        require(stage != RecordStage.ACCEPTED, "petition.void.accepted");
        require(stage != RecordStage.DUPLICATE, "petition.void.duplicate");
        require(stage == RecordStage.RECEIVED || isOpen(), "petition.void.closed");
        stage = RecordStage.VOIDED;
        voidReason = reason;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    /** How much of it the caller is shown. */
    Detail detailFor(Scope scope) {
        OfficerCode me = scope.me();
        return scope.detailOf(unit, book.shelf(), me.equals(takenInBy) || me.equals(assignee));
    }

    /** As the caller may see it; of a visit that is not his to see he does not learn that there was one. */
    PetitionRow row(Citizen author, Scope scope, boolean visitShown, List<ClockRow> clocks) {
        Detail detail = detailFor(scope);
        PersonalData known = author == null ? null : author.data();
        boolean numberShown = book == RegisterBook.OPEN || scope.seesDenunciations(unit);
        return new PetitionRow(
                code,
                intakeCode,
                version,
                unit,
                holder,
                assignee,
                book,
                bookYear,
                numberShown ? bookNumber : null,
                stage,
                kind,
                field,
                competence,
                source == IntakeSource.VISIT && !visitShown ? IntakeSource.DIRECT : source,
                detail == Detail.FULL ? forwardedBy : null,
                receivedOn,
                petitionOn,
                takenInBy,
                bare ? null : Masking.text(summary, detail),
                Masking.text(requests, detail),
                signatures,
                originals,
                known == null ? null : Masking.name(known.fullName(), detail),
                known == null ? null : Masking.text(known.address(), detail),
                known == null ? null : Masking.text(known.telephone(), detail),
                known == null ? null : Masking.number(known.paperNumber(), detail),
                kind == PetitionKind.DENUNCIATION ? Masking.text(authorSeal, detail) : null,
                authorSeal != null,
                anonymous,
                matter,
                visitShown ? visit : null,
                isEligible(),
                acceptedOn,
                outcome,
                outcomeOn,
                eligibility,
                level,
                bypass,
                splitFrom,
                closedOn,
                Masking.text(voidReason, detail),
                clocks);
    }

    /** Whether it denounces or still may: then its papers tell more than is anybody's to read. */
    boolean isUnderSeal() {
        return book != RegisterBook.OPEN;
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public PetitionCode code() {
        return code;
    }

    public PetitionCode intakeCode() {
        return intakeCode;
    }

    public UnitCode unit() {
        return unit;
    }

    public PetitionKind kind() {
        return kind;
    }

    public RecordStage stage() {
        return stage;
    }

    public Competence competence() {
        return competence;
    }

    public IntakeSource source() {
        return source;
    }

    public PetitionLevel level() {
        return level;
    }

    public Eligibility eligibility() {
        return eligibility;
    }

    public String forwardedBy() {
        return forwardedBy;
    }

    public LocalDate outcomeOn() {
        return outcomeOn;
    }

    public MainOutcome outcome() {
        return outcome;
    }

    public int signatures() {
        return signatures;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    String summary() {
        return summary;
    }

    String requests() {
        return requests;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    OfficerCode takenInBy() {
        return takenInBy;
    }

    String authorSeal() {
        return authorSeal;
    }

    String authorCitizen() {
        return authorCitizen;
    }

    MatterCode matter() {
        return matter;
    }

    String visit() {
        return visit;
    }
}

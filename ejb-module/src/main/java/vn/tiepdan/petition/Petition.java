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
 * its final code; only then, and only when it does not denounce, may the author be named. An answer closes it; an answer that
 * more time is needed does not, nor does the notice that it is accepted for settlement. A petition entered by mistake is voided with a reason and keeps its number.
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

    /** Who brought the same twice is answered or told where his matter is being settled; nothing else comes of it. */
    private void toldOfDuplicate(Reply reply, LocalDate today) {
        require(reply.content().settlesDuplicate(), "petition.reply.duplicate");
        reply.requireBetween(receivedOn, today);
    }

    void answered(Reply reply, LocalDate today) {
        if (stage == RecordStage.DUPLICATE) {
            toldOfDuplicate(reply, today);
            return;
        }
        require(isOpen(), stage == RecordStage.RECEIVED ? "petition.reply.not-classified" : "petition.reply.closed");
        reply.requireBetween(receivedOn, today);
        if (acceptedOn != null && reply.givenOn().isBefore(acceptedOn)) {
            throw new Invalid("givenOn", "petition.reply.before-acceptance");
        }
        if (reply.accepts()) {
            accepted(reply.givenOn());
        } else if (reply.closes()) {
            stage = RecordStage.ANSWERED;
            closedOn = reply.givenOn();
        }
    }

    private void accepted(LocalDate on) {
        require(stage == RecordStage.CLASSIFIED, "petition.accept.already");
        require(isEligible(), "petition.accept.not-eligible");
        stage = RecordStage.ACCEPTED;
        acceptedOn = on;
    }

    /** In a book and not answered yet. */
    private boolean isOpen() {
        return stage == RecordStage.CLASSIFIED || stage == RecordStage.ACCEPTED;
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
                (acceptedOn == null || !day.isAfter(acceptedOn)) && (closedOn == null || !day.isAfter(closedOn)),
                found,
                "receivedOn",
                "petition.reply.before-receipt");
        Invalid.refuse(found);
        receivedOn = day;
    }

    void voidBecause(String reason) {
        require(stage != RecordStage.VOIDED, "petition.voided");
        require(stage != RecordStage.ANSWERED, "petition.void.answered");
        require(stage != RecordStage.ACCEPTED, "petition.void.accepted");
        require(stage != RecordStage.DUPLICATE, "petition.void.duplicate");
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
        boolean mine = scope.me().equals(takenInBy) || scope.me().equals(assignee);
        return scope.detailOf(unit, book.shelf(), mine);
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
                closedOn,
                Masking.text(voidReason, detail),
                clocks);
    }

    /** Whether it denounces or still may: then its papers tell more than is anybody's to read. */
    boolean isUnderSeal() {
        return book != RegisterBook.OPEN;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public PetitionCode code() {
        return code;
    }

    PetitionCode intakeCode() {
        return intakeCode;
    }

    UnitCode unit() {
        return unit;
    }

    PetitionKind kind() {
        return kind;
    }

    RecordStage stage() {
        return stage;
    }

    Competence competence() {
        return competence;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String summary() {
        return summary;
    }

    String requests() {
        return requests;
    }

    boolean isAnonymous() {
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

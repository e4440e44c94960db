package vn.tiepdan.refusal;

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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.reception.EnteredVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * That a reception is refused, from the ground with its proof until the citizen was told.
 *
 * <p>A ground told at once is proposed, decided and told in one deed; one that is told in writing is put to the head, who
 * decides it or sends it back, and then owes its numbered notice. It ends when new facts come.
 */
@Entity
@Table(name = "visit_refusal")
public class Refusal {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "visit_refusal_seq")
    @SequenceGenerator(name = "visit_refusal_seq", sequenceName = "visit_refusal_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "visit_code")
    private VisitCode visit;

    @Enumerated(STRING)
    private RefusalGround ground;

    @Enumerated(STRING)
    private Regime regime;

    private String statement;
    private String recording;

    @Enumerated(STRING)
    private RefusalStage stage;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "proposed_by")
    private OfficerCode proposedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "sent_back_for")
    private String sentBackFor;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_by")
    private OfficerCode toldBy;

    @Enumerated(STRING)
    private ReplyMode mode;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "told_how")
    private String toldHow;

    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    @Column(name = "lifted_by")
    private OfficerCode liftedBy;

    @Column(name = "new_facts")
    private String newFacts;

    @ElementCollection
    @CollectionTable(name = "visit_refusal_paper", joinColumns = @JoinColumn(name = "refusal_id"))
    private List<RefusalPaper> papers = new ArrayList<>();

    protected Refusal() {} // for JPA

    /**
     * Refused for a ground that the law of the day of the visit does not know ({@code refusal.ground.not-in-force}), or that is
     * none of this kind ({@code refusal.ground.other-kind}, {@code refusal.ground.in-scope}).
     */
    static Refusal of(
            EnteredVisit visit, RefuseVisit told, List<RefusalPaper> papers, OfficerCode by, LocalDate today) {
        if (!told.ground().isKnownOn(visit.visitedOn())) {
            throw new Invalid("ground", "refusal.ground.not-in-force");
        }
        requireOf(told.ground(), visit);
        Refusal refusal = new Refusal();
        refusal.visit = visit.intakeCode();
        refusal.ground = told.ground();
        refusal.regime = Regime.of(visit.visitedOn());
        refusal.statement = told.statement();
        refusal.recording = told.recording().isEmpty()
                ? null
                : told.recording().stream().map(Enum::name).collect(Collectors.joining(","));
        refusal.papers.addAll(papers);
        refusal.proposedOn = today;
        refusal.proposedBy = by;
        refusal.stage = RefusalStage.PROPOSED;
        refusal.mode = told.ground().isWritten() ? ReplyMode.BY_HAND : ReplyMode.ORAL;
        return refusal;
    }

    private static void requireOf(RefusalGround ground, EnteredVisit visit) {
        if (!ground.isOf(visit.kind())) {
            throw new Invalid(
                    "ground",
                    ground == RefusalGround.OUT_OF_SCOPE ? "refusal.ground.in-scope" : "refusal.ground.other-kind");
        }
    }

    /** Explained to the citizen face to face on the day of the visit (TCD-16), by who received him. */
    void explained(String how, LocalDate on, OfficerCode by, LocalDate today) {
        require(!ground.isWritten(), "refusal.by-head");
        decided(by, today);
        stage = RefusalStage.TOLD;
        toldOn = on;
        toldBy = by;
        toldHow = how;
    }

    void decided(OfficerCode by, LocalDate today) {
        require(stage == RefusalStage.PROPOSED, "refusal.decide.not-proposed");
        stage = RefusalStage.DECIDED;
        decidedOn = today;
        decidedBy = by;
    }

    /** The head does not agree; whoever came is received. */
    void sentBack(String reason, OfficerCode by, LocalDate today) {
        String why = Folding.tidy(reason);
        if (why == null || why.length() > 1000) {
            throw new Invalid("reason", why == null ? "refusal.reason.missing" : "refusal.reason.too-long");
        }
        decided(by, today);
        stage = RefusalStage.SENT_BACK;
        sentBackFor = why;
    }

    void told(TellRefusal notice, OfficerCode by) {
        require(stage == RefusalStage.DECIDED, "refusal.notice.not-decided");
        if (notice.on().isBefore(decidedOn)) {
            throw new Invalid("on", "refusal.notice.before-decision");
        }
        stage = RefusalStage.TOLD;
        toldOn = notice.on();
        toldBy = by;
        mode = notice.mode();
        documentNumber = notice.documentNumber();
        toldHow = notice.how();
    }

    /**
     * Whether only the head says that it holds no more: what he decided in writing is not undone below him. Until he decided, and
     * where it was explained at once, whoever receives may.
     */
    boolean isHeadsToLift() {
        return ground.isWritten() && stage != RefusalStage.PROPOSED;
    }

    /** It holds no more. */
    void lifted(String facts, OfficerCode by, LocalDate today) {
        require(isOpen(), "refusal.none");
        String what = Folding.tidy(facts);
        if (what == null || what.length() > 1000) {
            throw new Invalid("newFacts", what == null ? "refusal.lift.facts-missing" : "refusal.lift.facts-too-long");
        }
        stage = RefusalStage.LIFTED;
        liftedOn = today;
        liftedBy = by;
        newFacts = what;
    }

    /**
     * Goes along to the visit that denounces, without a word of one's own; {@link Refusals#papersGoUnderSeal} takes those of its
     * papers.
     */
    void goesUnderSeal(VisitCode denunciation) {
        visit = denunciation;
        statement = "";
        sentBackFor = sentBackFor == null ? null : "";
        documentNumber = documentNumber == null ? null : "";
        toldHow = toldHow == null ? null : "";
        newFacts = newFacts == null ? null : "";
    }

    List<String> words() {
        return Stream.concat(
                        Stream.of(statement, sentBackFor, documentNumber, toldHow, newFacts),
                        papers.stream().map(RefusalPaper::documentNumber))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The codes of the earlier visits that prove it. */
    List<String> earlierVisits() {
        return papers.stream()
                .map(RefusalPaper::earlierVisit)
                .filter(Objects::nonNull)
                .map(VisitCode::value)
                .toList();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    boolean isOpen() {
        return stage == RefusalStage.PROPOSED || stage == RefusalStage.DECIDED || stage == RefusalStage.TOLD;
    }

    Long id() {
        return id;
    }

    VisitCode visit() {
        return visit;
    }

    RefusalGround ground() {
        return ground;
    }

    String statement() {
        return statement;
    }

    String recording() {
        return recording;
    }

    RefusalStage stage() {
        return stage;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    OfficerCode proposedBy() {
        return proposedBy;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    OfficerCode decidedBy() {
        return decidedBy;
    }

    String sentBackFor() {
        return sentBackFor;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    ReplyMode mode() {
        return mode;
    }

    String documentNumber() {
        return documentNumber;
    }

    String toldHow() {
        return toldHow;
    }

    LocalDate liftedOn() {
        return liftedOn;
    }

    String newFacts() {
        return newFacts;
    }

    List<RefusalPaper> papers() {
        return List.copyOf(papers);
    }
}

package vn.tiepdan.web.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.ReceiptRow;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.reception.BookCloseRegister;
import vn.tiepdan.reception.CorrectionRegister;
import vn.tiepdan.reception.CorrectionRow;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitReceipts;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.desk.RecordPage;

/** Backs {@code reception/visit.xhtml}: one visit, and the acts possible on it. */
@Named
@ViewScoped
public class VisitPage extends RecordPage {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    VisitRegister register;

    @Inject
    PetitionRegister petitionRegister;

    @Inject
    CorrectionRegister corrections;

    @Inject
    BookCloseRegister closes;

    @Inject
    ReceptionDesk desk;

    @Inject
    VisitReceipts visitReceipts;

    @Inject
    Doors doors;

    @Inject
    VisitRefusal refusal;

    @Inject
    VisitCourse course;

    private VisitRow visit;
    private boolean closed;
    private List<CorrectionRow> corrected = List.of();
    private List<PetitionRow> petitions = List.of();
    private Map<String, List<ReceiptRow>> receiptsOfPetitions = Map.of();
    private final CorrectionForm correctionForm = new CorrectionForm();
    private final VisitorForm visitorForm = new VisitorForm();
    private final SealForm sealForm = new SealForm();
    private final ContentsForm contentsForm = new ContentsForm();
    private final ResultForm resultForm = new ResultForm();
    private List<VisitCode> parts = List.of();
    private VisitCode whole;

    public void open() {
        read();
        begin(register.concerned(visit.code()));
        refusal.begin(visit);
        course.begin(visit);
        correctionForm.begin(visit);
        visitorForm.begin(visit);
        sealForm.begin(visit);
        contentsForm.begin(visit);
        resultForm.begin(visit);
        getClassifyForm().setField(visit.field());
    }

    @Override
    protected void read() {
        visit = register.row(new VisitCode(getCode()));
        closed = closes.isClosed(visit);
        corrected = corrections.of(visit);
        parts = visit.stage() == RecordStage.SPLIT ? register.partsOf(visit) : List.of();
        whole = visit.splitFrom() == null ? null : register.wholeOf(visit);
        refusal.read(visit);
        course.read(visit);
        petitions =
                petitionRegister.find(PetitionFilter.ofVisit(visit.intakeCode().value()), 0, SHOWN);
        boolean sealed = visit.first() != null && visit.first().sealed();
        open(
                owner(),
                visit.matter(),
                register.replies(visit.code()),
                life(
                        register.history(visit.code()),
                        register.corrections(visit.code()),
                        sealed ? null : visit.voidReason()));
        receiptsOfPetitions = petitions.stream()
                .collect(Collectors.toMap(
                        row -> row.code().value(),
                        row -> receiptRegister.of(
                                new PaperOwner("petition", row.intakeCode().value()))));
    }

    @Override
    public List<String> getActs() {
        List<String> acts = new ArrayList<>();
        if (isVoided()) {
            return acts;
        }
        add(acts, "classify", DESK, visit.stage() == RecordStage.RECEIVED && !closed);
        acts.addAll(refusal.acts());
        add(acts, "reply", DESK + " CHAIR VICE_CHAIR COUNCIL", visit.stage() == RecordStage.CLASSIFIED);
        add(acts, "follow", DESK, visit.stage() == RecordStage.ANSWERED);
        add(acts, "petition", DESK, true);
        add(acts, "conclude", DESK + " CHAIR VICE_CHAIR COUNCIL", course.isConcluding());
        add(acts, "receipt", DESK, true);
        add(acts, "attach", DESK + " SPECIALIST", true);
        add(acts, "join", DESK, true);
        add(acts, "concerns", DESK, true);
        add(acts, "correct", DESK, true);
        add(acts, "correct-visitor", DESK, true);
        add(acts, "split-visit", DESK, isVoidable() && visit.splitFrom() == null && !course.isConcluded());
        add(acts, "denounces", DESK, visit.book() == RegisterBook.OPEN && visit.stage() != RecordStage.SPLIT);
        acts.addAll(course.otherActs());
        acts.addAll(refusal.otherActs());
        add(acts, "void", "CLERK OSU CHAIR", isVoidable());
        return acts;
    }

    private boolean isVoidable() {
        return (visit.stage() == RecordStage.RECEIVED || visit.stage() == RecordStage.CLASSIFIED) && !closed;
    }

    private void add(List<String> acts, String act, String roles, boolean now) {
        if (now && may(roles)) {
            acts.add(act);
        }
    }

    @Override
    public String link(String wanted) {
        return "petition".equals(wanted) ? "../petition/take-in?visit=" + visit.intakeCode() : super.link(wanted);
    }

    @Override
    protected boolean isVoided() {
        return visit.stage() == RecordStage.VOIDED;
    }

    @Override
    protected PaperOwner owner() {
        return new PaperOwner("visit", visit.intakeCode().value());
    }

    @Override
    protected String here() {
        return doors.to(visit.code());
    }

    public String classify() {
        VisitCode code =
                desk.classify(visit.code(), visit.version(), getClassifyForm().visit());
        notice.success("desk.done.classify", code.value());
        return doors.to(code);
    }

    public String reply() {
        desk.reply(visit.code(), visit.version(), getReplyForm().reply());
        notice.success("desk.done.reply");
        return here();
    }

    public String giveReceipt() {
        var receipt = visitReceipts.give(
                visit.code(),
                getReceiptForm().getRoom(),
                getReceiptForm().getCopies(),
                getReceiptForm().papers());
        notice.success("desk.done.receipt", receipt.value());
        return here();
    }

    public String join() {
        desk.join(visit.code(), visit.version(), getJoined());
        notice.success("desk.done.join");
        return here();
    }

    public String nameConcerned() {
        desk.concerns(visit.code(), visit.version(), named());
        notice.success("desk.done.concerns");
        return here();
    }

    public String correct() {
        desk.correct(visit.code(), visit.version(), correctionForm.command());
        notice.success("desk.done.correct");
        return here();
    }

    public String correctVisitor() {
        desk.correctVisitor(visit.code(), visit.version(), visitorForm.command());
        notice.success("desk.done.correct");
        return here();
    }

    public String seal() {
        VisitCode sealed = desk.sealAsDenunciation(visit.code(), visit.version(), sealForm.command(getClassifyForm()));
        notice.success("desk.done.denounces");
        return doors.to(sealed);
    }

    public String split() {
        List<VisitCode> contents = desk.split(visit.code(), visit.version(), contentsForm.command());
        notice.success(
                "desk.done.split",
                String.join(", ", contents.stream().map(VisitCode::value).toList()));
        return doors.to(visit.intakeCode());
    }

    public String follow() {
        desk.follow(visit.code(), visit.version(), resultForm.command());
        notice.success("desk.done.follow");
        return here();
    }

    public String takeBack() {
        desk.voidIt(visit.code(), visit.version(), getReason());
        notice.success("desk.done.void");
        return here();
    }

    /** Whether its month of the book is closed. */
    public boolean isClosed() {
        return closed;
    }

    /** What was corrected since its month was closed, oldest first. */
    public List<CorrectionRow> getCorrected() {
        return corrected;
    }

    public VisitRow getVisit() {
        return visit;
    }

    /** The places of those written down, the first being 1. */
    public List<Integer> getVisitorPlaces() {
        return IntStream.rangeClosed(1, visit.visitors().size()).boxed().toList();
    }

    /** The receipts given with what was handed in here. */
    public List<ReceiptRow> receiptsOf(PetitionRow petition) {
        return receiptsOfPetitions.getOrDefault(petition.code().value(), List.of());
    }

    /** Whether what was handed in has its answer while the visit itself still waits for one. */
    public boolean isOnlyPetitionAnswered() {
        return visit.stage() == RecordStage.CLASSIFIED
                && petitions.stream().anyMatch(row -> row.stage() == RecordStage.ANSWERED);
    }

    public List<PetitionRow> getPetitions() {
        return petitions;
    }

    public CorrectionForm getCorrectionForm() {
        return correctionForm;
    }

    /** The contents into which it was split, as far as the caller sees them. */
    public List<VisitCode> getParts() {
        return parts;
    }

    /** The visit of which this is one content; null for none, and for one that the caller does not see. */
    public VisitCode getWhole() {
        return whole;
    }

    /** The kinds that a content of it may be: none that denounces beside a name. */
    public List<PetitionKind> getContentKinds() {
        return Stream.of(PetitionKind.values())
                .filter(kind -> visit.kind() == null || PetitionKind.bookOf(kind) == visit.book())
                .toList();
    }

    public ContentsForm getContentsForm() {
        return contentsForm;
    }

    public ResultForm getResultForm() {
        return resultForm;
    }

    public SealForm getSealForm() {
        return sealForm;
    }

    public VisitorForm getVisitorForm() {
        return visitorForm;
    }
}

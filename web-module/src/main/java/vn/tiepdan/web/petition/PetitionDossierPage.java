package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.desk.RecordPage;

/** Backs {@code petition/dossier.xhtml}: one petition, and the acts possible on it. */
@Named
@ViewScoped
public class PetitionDossierPage extends RecordPage {

    private static final long serialVersionUID = 1L;

    @Inject
    PetitionRegister register;

    @Inject
    VisitRegister visits;

    @Inject
    PetitionIntake intake;

    @Inject
    PetitionReceipts petitionReceipts;

    @Inject
    PetitionProcessing processing;

    @Inject
    Doors doors;

    private PetitionRow petition;
    private VisitRow visit;
    private OfficerCode assignee;
    private final CorrectionForm correctionForm = new CorrectionForm();
    private final AuthorForm authorForm = new AuthorForm();
    private final SealForm sealForm = new SealForm();

    public void open() {
        read();
        begin(register.concerned(petition.code()));
        processing.open(petition);
        assignee = petition.assignee();
        correctionForm.begin(petition);
        authorForm.begin(petition);
        sealForm.begin(petition);
        if (petition.kind() != null) {
            getClassifyForm().setKind(petition.kind());
            getClassifyForm().setField(petition.field());
            getClassifyForm().setCompetence(petition.competence());
        }
    }

    @Override
    protected void read() {
        petition = register.row(new PetitionCode(getCode()));
        processing.read(petition);
        visit = petition.visit() == null
                ? null
                : visits.find(VisitFilter.words(petition.visit()), 0, 1).stream()
                        .findFirst()
                        .orElse(null);
        open(
                owner(),
                petition.matter(),
                register.replies(petition.code()),
                life(
                        register.history(petition.code()),
                        register.corrections(petition.code()),
                        petition.sealed() ? null : petition.voidReason()));
    }

    @Override
    public List<ReplyContent> getContents() {
        if (petition.stage() == RecordStage.DUPLICATE) {
            return Stream.of(ReplyContent.values())
                    .filter(ReplyContent::settlesDuplicate)
                    .toList();
        }
        boolean answerable = petition.stage() == RecordStage.ACCEPTED
                || petition.competence() == Competence.OWN
                        && (petition.kind() == PetitionKind.RECOMMENDATION || petition.kind() == PetitionKind.FEEDBACK);
        return ReplyContent.answers().stream()
                .filter(content -> answerable || content != ReplyContent.ANSWERED)
                .toList();
    }

    @Override
    public List<String> getActs() {
        List<String> acts = new ArrayList<>();
        if (isVoided()) {
            return acts;
        }
        boolean classified = petition.stage() == RecordStage.CLASSIFIED;
        boolean open = StageChoice.OPEN.stages().contains(petition.stage());
        add(acts, "classify", DESK, petition.stage() == RecordStage.RECEIVED);
        boolean answered = getContents().contains(ReplyContent.ANSWERED);
        boolean replied = open || petition.stage() == RecordStage.DUPLICATE;
        add(acts, "reply", DESK + " SPECIALIST CHAIR VICE_CHAIR", replied && answered);
        acts.addAll(processing.acts());
        add(acts, "reply", DESK + " SPECIALIST CHAIR VICE_CHAIR", replied && !answered);
        add(acts, "assign", "CLERK OSU CHAIR VICE_CHAIR", open);
        add(acts, "receipt", DESK, !petition.anonymous());
        add(acts, "party", DESK, !petition.anonymous());
        add(acts, "representatives", DESK, !petition.anonymous());
        add(acts, "attach", DESK + " SPECIALIST", true);
        add(acts, "reclassify", DESK, classified);
        acts.addAll(processing.otherActs());
        add(acts, "join", DESK, true);
        add(acts, "concerns", DESK, true);
        add(acts, "correct", DESK, true);
        add(acts, "correct-author", DESK, true);
        add(acts, "denounces", DESK, petition.book() == RegisterBook.OPEN);
        add(
                acts,
                "void",
                "CLERK OSU CHAIR",
                open && petition.stage() != RecordStage.ACCEPTED || petition.stage() == RecordStage.RECEIVED);
        return acts;
    }

    private void add(List<String> acts, String act, String roles, boolean now) {
        if (now && may(roles)) {
            acts.add(act);
        }
    }

    @Override
    protected boolean isVoided() {
        return petition.stage() == RecordStage.VOIDED;
    }

    @Override
    protected PaperOwner owner() {
        return new PaperOwner("petition", petition.intakeCode().value());
    }

    @Override
    protected String here() {
        return doors.to(petition.code());
    }

    public String classify() {
        PetitionCode code = intake.classify(
                petition.code(), petition.version(), getClassifyForm().petition());
        notice.success("desk.done.classify", code.value());
        return doors.to(code);
    }

    public String reclassify() {
        intake.reclassify(petition.code(), petition.version(), getClassifyForm().petition());
        notice.success("desk.done.reclassify");
        return here();
    }

    public String assign() {
        intake.assign(petition.code(), petition.version(), assignee);
        notice.success("desk.done.assign");
        return here();
    }

    public String reply() {
        intake.reply(petition.code(), petition.version(), getReplyForm().reply());
        notice.success("desk.done.reply");
        return here();
    }

    public String giveReceipt() {
        var receipt = petitionReceipts.give(
                petition.code(),
                getReceiptForm().getRoom(),
                getReceiptForm().getCopies(),
                getReceiptForm().papers());
        notice.success("desk.done.receipt", receipt.value());
        return here();
    }

    public String join() {
        intake.join(petition.code(), petition.version(), getJoined());
        notice.success("desk.done.join");
        return here();
    }

    public String nameConcerned() {
        intake.concerns(petition.code(), petition.version(), named());
        notice.success("desk.done.concerns");
        return here();
    }

    public String correct() {
        intake.correct(petition.code(), petition.version(), correctionForm.command());
        notice.success("desk.done.correct");
        return here();
    }

    public String correctAuthor() {
        intake.correctAuthor(petition.code(), petition.version(), authorForm.command());
        notice.success("desk.done.correct");
        return here();
    }

    public String seal() {
        PetitionCode sealed =
                intake.sealAsDenunciation(petition.code(), petition.version(), sealForm.command(getClassifyForm()));
        notice.success("desk.done.denounces");
        return doors.to(sealed);
    }

    public String takeBack() {
        intake.voidIt(petition.code(), petition.version(), getReason());
        notice.success("desk.done.void");
        return here();
    }

    /** The kinds to which it may change without changing its book. */
    public List<PetitionKind> getKinds() {
        return Stream.of(PetitionKind.values())
                .filter(kind -> PetitionKind.bookOf(kind) == petition.book())
                .toList();
    }

    public PetitionRow getPetition() {
        return petition;
    }

    /** The visit at which it was handed over; null when it came otherwise or the visit is not the caller's to see. */
    public VisitRow getVisit() {
        return visit;
    }

    public OfficerCode getAssignee() {
        return assignee;
    }

    public void setAssignee(OfficerCode assignee) {
        this.assignee = assignee;
    }

    public CorrectionForm getCorrectionForm() {
        return correctionForm;
    }

    public SealForm getSealForm() {
        return sealForm;
    }

    public AuthorForm getAuthorForm() {
        return authorForm;
    }
}

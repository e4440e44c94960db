package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.competence.CompetenceFinder;
import vn.tiepdan.competence.Finding;
import vn.tiepdan.competence.Respondent;
import vn.tiepdan.petition.BypassCause;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.Eligibility;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.processing.AskSupplement;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.ProcessingDesk;
import vn.tiepdan.processing.ProcessingPaper;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.ProcessingRow;
import vn.tiepdan.processing.WithdrawPetition;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** The acts of processing on {@code petition/dossier.xhtml}: conditions, proposal, outcome, reply of the other body. */
@Named
@ViewScoped
public class PetitionProcessing implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WORKERS = "OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR";
    private static final String SENDERS = "OFFICER CLERK OSU CHAIR VICE_CHAIR";
    private static final String FILERS = "CLERK OSU CHAIR VICE_CHAIR";
    private static final String HEADS = "CHAIR VICE_CHAIR";
    private static final String DESK = "OFFICER CLERK OSU";

    @Inject
    ProcessingDesk desk;

    @Inject
    ProcessingRegister register;

    @Inject
    PetitionIntake intake;

    @Inject
    CompetenceFinder finder;

    @Inject
    Doors doors;

    @Inject
    Notice notice;

    @Inject
    Me me;

    @Inject
    Today today;

    private PetitionRow petition;
    private ProcessingRow row;
    private Respondent respondent;
    private Finding finding;
    private PetitionLevel asked = PetitionLevel.FIRST;
    private BypassCause bypass;
    private final ConditionsForm conditions = new ConditionsForm();
    private final OutcomeForm outcome = new OutcomeForm();
    private final ResponseForm response = new ResponseForm();
    private final SplitForm split = new SplitForm();

    void open(PetitionRow of) {
        read(of);
        conditions.begin(petition, row);
        outcome.begin(today.getDate());
        response.begin(today.getDate());
        split.begin();
        asked = petition.level();
        bypass = petition.bypass();
        ProcessingRow.Proposal open = row.openProposal();
        if (open != null) {
            outcome.setGround(open.ground());
        }
        if (getProposals().size() == 1) {
            outcome.setProposal(getProposals().get(0));
        }
    }

    void read(PetitionRow of) {
        petition = of;
        row = register.of(of);
    }

    /** What may be done now, the nearest at hand first. */
    List<String> acts() {
        List<String> acts = new ArrayList<>();
        switch (petition.stage()) {
            case RECEIVED -> add(acts, "split", DESK, true);
            case CLASSIFIED -> classified(acts);
            case NEEDS_SUPPLEMENT -> {
                add(acts, "supplemented", WORKERS, true);
                add(acts, "file-away", FILERS, true);
            }
            case PROPOSED -> {
                boolean accept =
                        row.openProposal() == null || row.openProposal().ground() == null;
                add(acts, "accept", HEADS, accept && petition.eligibility() == Eligibility.ELIGIBLE);
                add(acts, "not-accept", HEADS, petition.eligibility() == Eligibility.NOT_ELIGIBLE);
                add(acts, "send-back", HEADS, true);
            }
            case REFERRED -> {
                add(acts, "respond", SENDERS, !row.isResponded());
                add(acts, "tell-result", SENDERS, row.isResponded());
            }
            case ANSWERED -> add(acts, "tell-sender", SENDERS, isOwedToSender());
            default -> {}
        }
        return acts;
    }

    private boolean isOwedToSender() {
        return petition.source().isReportedTo() && !row.senderTold();
    }

    /** What may be done beside the way it goes. */
    List<String> otherActs() {
        List<String> acts = new ArrayList<>();
        boolean open = Stream.of(
                        RecordStage.CLASSIFIED,
                        RecordStage.NEEDS_SUPPLEMENT,
                        RecordStage.PROPOSED,
                        RecordStage.ACCEPTED)
                .anyMatch(petition.stage()::equals);
        add(acts, "competence", WORKERS, petition.stage() == RecordStage.CLASSIFIED);
        add(acts, "investigate", SENDERS, open);
        add(acts, "withdraw", SENDERS, open);
        add(acts, "bypass", WORKERS, open && isBypassPossible());
        return acts;
    }

    /** Nobody known stands behind it, but there is something to look into. */
    private boolean isClearButUnsigned() {
        return row.failed().contains(Condition.AUTHOR_KNOWN) && !row.failed().contains(Condition.CLEAR_WITH_EVIDENCE);
    }

    private boolean isBypassPossible() {
        return petition.level() == PetitionLevel.FIRST
                && petition.competence() != Competence.OWN
                && (petition.kind() == PetitionKind.COMPLAINT || petition.kind() == PetitionKind.DENUNCIATION);
    }

    private void classified(List<String> acts) {
        boolean ours = petition.competence() == Competence.OWN;
        boolean eligible = petition.eligibility() == Eligibility.ELIGIBLE;
        boolean failing = petition.eligibility() == Eligibility.NOT_ELIGIBLE;
        boolean cure = failing && row.failed().stream().allMatch(Condition::isCurable);
        add(acts, "check", WORKERS, petition.eligibility() == Eligibility.UNCHECKED);
        add(acts, "propose", WORKERS, ours && !(petition.eligibility() == Eligibility.UNCHECKED));
        add(acts, "ask-supplement", WORKERS, cure);
        add(
                acts,
                "guide",
                SENDERS,
                !ours && (eligible || failing) && !branchesTo("guide").isEmpty());
        add(acts, "transfer", SENDERS, !ours && eligible);
        add(
                acts,
                "give-back",
                SENDERS,
                !ours
                        && (eligible || failing)
                        && petition.kind() == PetitionKind.COMPLAINT
                        && petition.source().isForwarded());
        add(acts, "urge", FILERS, petition.competence() == Competence.LOWER && eligible);
        add(acts, "inspect", SENDERS, failing && petition.kind() == PetitionKind.DENUNCIATION && isClearButUnsigned());
        add(acts, "file-away", FILERS, failing && !getFilingGrounds().isEmpty());
        add(acts, "check", WORKERS, petition.eligibility() != Eligibility.UNCHECKED);
    }

    private void add(List<String> acts, String act, String roles, boolean now) {
        if (now && me.isOneOf(roles) && !acts.contains(act)) {
            acts.add(act);
        }
    }

    public String check() {
        desk.check(petition.code(), petition.version(), conditions.command(petition));
        return done("check");
    }

    public String propose() {
        desk.propose(petition.code(), petition.version(), outcome.proposed());
        return done("propose");
    }

    public String sendBack() {
        desk.sendBack(petition.code(), petition.version(), outcome.getReason());
        return done("send-back");
    }

    public String accept() {
        desk.accept(petition.code(), petition.version(), outcome.decision(isTold()));
        return done("accept");
    }

    public String notAccept() {
        desk.notAccept(petition.code(), petition.version(), outcome.decision(isTold()));
        return done("not-accept");
    }

    public String guide() {
        desk.guide(petition.code(), petition.version(), outcome.decision(isTold()));
        return done("guide");
    }

    public String transfer() {
        desk.transfer(petition.code(), petition.version(), outcome.decision(isTold()));
        return done("transfer");
    }

    /** To the investigating body, for signs of a crime. */
    public String investigate() {
        outcome.setBranch(RecipientBranch.INVESTIGATION);
        return transfer();
    }

    /** To inspection, for a nameless denunciation that is clear. */
    public String inspect() {
        outcome.setBranch(RecipientBranch.INSPECTORATE);
        return transfer();
    }

    public String giveBack() {
        desk.giveBack(petition.code(), petition.version(), outcome.decision(true));
        return done("give-back");
    }

    public String urge() {
        desk.urge(petition.code(), petition.version(), outcome.decision(isTold()));
        return done("urge");
    }

    public String fileAway() {
        desk.fileAway(petition.code(), petition.version(), outcome.decision(isTold()));
        return done("file-away");
    }

    public String askSupplement() {
        desk.askSupplement(
                petition.code(), petition.version(), new AskSupplement(outcome.getReason(), outcome.notice(isTold())));
        return done("ask-supplement");
    }

    public String supplemented() {
        desk.supplemented(petition.code(), petition.version(), response.getOn(), response.getContent());
        return done("supplemented");
    }

    public String respond() {
        desk.respond(petition.code(), petition.version(), response.response());
        return done(isTold() ? "respond" : "respond-nobody");
    }

    public String tellSender() {
        desk.tellSender(petition.code(), petition.version(), outcome.notice(true));
        return done("tell-sender");
    }

    public String tellResult() {
        desk.tellResult(petition.code(), petition.version(), outcome.notice(true));
        return done("tell-result");
    }

    public String withdraw() {
        desk.withdraw(petition.code(), petition.version(), response.withdrawal());
        return done("withdraw");
    }

    public String markBypass() {
        desk.markBypass(petition.code(), petition.version(), bypass);
        return done("bypass");
    }

    public String split() {
        List<PetitionCode> parts = intake.split(petition.code(), petition.version(), split.command());
        notice.success(
                "desk.done.split",
                String.join(", ", parts.stream().map(PetitionCode::value).toList()));
        return doors.to(petition.code());
    }

    /** Proposes who is competent; nothing is stored. */
    public String find() {
        finding = finder.find(petition.kind(), asked, respondent, petition.unit(), petition.receivedOn());
        return null;
    }

    private String done(String act) {
        return doors.after(act, petition.code());
    }

    /** Whether somebody can be told: the author of what is not nameless. */
    public boolean isTold() {
        return !petition.anonymous() && !row.failed().contains(Condition.AUTHOR_KNOWN);
    }

    public ProcessingRow getRow() {
        return row;
    }

    /** The papers to print. */
    public List<ProcessingPaper> getPapers() {
        return me.isOneOf(WORKERS) ? ProcessingPaper.of(petition, row) : List.of();
    }

    /** Whether anything is to be shown of how it was processed. */
    public boolean isShown() {
        return petition.kind() != null || petition.stage() == RecordStage.SPLIT;
    }

    /** The conditions asked at any time at which a petition of this kind may be brought. */
    public List<Condition> getAsked() {
        if (petition.kind() == null) {
            return List.of();
        }
        PetitionLevel most = petition.kind() == PetitionKind.COMPLAINT ? PetitionLevel.SECOND : PetitionLevel.FIRST;
        return ProcessingRegister.asked(petition, most);
    }

    /** The grounds to choose from: what was found not met. */
    public List<Condition> getGrounds() {
        return row.failed();
    }

    /** The grounds for which it may be filed away now. */
    public List<Condition> getFilingGrounds() {
        boolean asked = petition.stage() == RecordStage.NEEDS_SUPPLEMENT;
        return row.failed().stream()
                .filter(condition -> condition.filesAway() || asked && condition.isCurable())
                .toList();
    }

    public List<PetitionLevel> getLevels() {
        return Stream.of(PetitionLevel.values())
                .filter(level -> level.suits(petition.kind()))
                .toList();
    }

    public List<MainOutcome> getProposals() {
        return List.of(
                petition.eligibility() == Eligibility.ELIGIBLE ? MainOutcome.ACCEPTED : MainOutcome.NOT_ACCEPTED);
    }

    /** The branches to which a petition of this kind, come this way, may be guided or transferred. */
    public List<RecipientBranch> branchesTo(String act) {
        return petition.kind() == null
                ? List.of()
                : RecipientBranch.open("transfer".equals(act), petition.kind(), petition.source());
    }

    public WithdrawPetition.WithdrawalForm[] getWithdrawalForms() {
        return WithdrawPetition.WithdrawalForm.values();
    }

    public WithdrawPetition.ContinueGround[] getContinueGrounds() {
        return WithdrawPetition.ContinueGround.values();
    }

    public BypassCause[] getBypassCauses() {
        return BypassCause.values();
    }

    /** The kinds that a content split off may be. */
    public List<PetitionKind> getKinds() {
        return Stream.of(PetitionKind.values())
                .filter(kind -> kind != PetitionKind.DENUNCIATION)
                .toList();
    }

    public Respondent[] getRespondents() {
        return Respondent.values();
    }

    public Finding getFinding() {
        return finding;
    }

    public Respondent getRespondent() {
        return respondent;
    }

    public void setRespondent(Respondent respondent) {
        this.respondent = respondent;
    }

    public PetitionLevel getAskedLevel() {
        return asked;
    }

    public void setAskedLevel(PetitionLevel asked) {
        this.asked = asked;
    }

    public BypassCause getBypass() {
        return bypass;
    }

    public void setBypass(BypassCause bypass) {
        this.bypass = bypass;
    }

    public ConditionsForm getConditions() {
        return conditions;
    }

    public OutcomeForm getOutcome() {
        return outcome;
    }

    public ResponseForm getResponse() {
        return response;
    }

    public SplitForm getSplit() {
        return split;
    }
}

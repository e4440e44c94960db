package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProposeOutcome;
import vn.tiepdan.processing.Recipient;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** What is written when a main outcome, or a step towards it, is decided. */
public class OutcomeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String documentNumber;
    private Condition ground;
    private String reason;
    private UnitCode unit;
    private String body;
    private RecipientBranch branch;
    private LocalDate overdueSince;
    private boolean remote;
    private MainOutcome proposal;
    private ReplyMode mode;
    private LocalDate givenOn;
    private String noticeNumber;
    private String proof;

    void begin(LocalDate today) {
        on = today;
        givenOn = today;
    }

    DecideOutcome decision(boolean told) {
        Recipient to = unit == null && Folding.tidy(body) == null ? null : new Recipient(unit, body, branch);
        return new DecideOutcome(on, documentNumber, ground, reason, to, overdueSince, remote, notice(told));
    }

    /** Nobody is told where nobody can be; else the notice is asked for in full, its number told apart from the decision's. */
    Notice notice(boolean told) {
        if (!told) {
            return null;
        }
        List<Invalid> found = new ArrayList<>();
        Notice made = Invalid.noted(found, () -> new Notice(mode, givenOn, noticeNumber, proof, null));
        Invalid.refuse(found.stream()
                .map(refused -> refused.field().equals("documentNumber")
                        ? new Invalid(
                                "noticeNumber",
                                refused.code(),
                                refused.arguments().toArray())
                        : refused)
                .toList());
        return made;
    }

    ProposeOutcome proposed() {
        return new ProposeOutcome(proposal, ground, reason);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public Condition getGround() {
        return ground;
    }

    public void setGround(Condition ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public RecipientBranch getBranch() {
        return branch;
    }

    public void setBranch(RecipientBranch branch) {
        this.branch = branch;
    }

    public LocalDate getOverdueSince() {
        return overdueSince;
    }

    public void setOverdueSince(LocalDate overdueSince) {
        this.overdueSince = overdueSince;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public MainOutcome getProposal() {
        return proposal;
    }

    public void setProposal(MainOutcome proposal) {
        this.proposal = proposal;
    }

    public ReplyMode getMode() {
        return mode;
    }

    public void setMode(ReplyMode mode) {
        this.mode = mode;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}

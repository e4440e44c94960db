package vn.tiepdan.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.review.ReviewCode;
import vn.tiepdan.review.ReviewDesk;
import vn.tiepdan.review.ReviewMember;
import vn.tiepdan.review.ReviewMinute;
import vn.tiepdan.review.ReviewProposal;
import vn.tiepdan.review.ReviewRegister;
import vn.tiepdan.review.ReviewRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code review/file.xhtml}: one review with who takes part, minutes, other opinions, and the step that is next (R62–R64). */
@Named
@ViewScoped
public class ReviewFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewRegister register;

    @Inject
    ReviewDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private ReviewRow review;
    private List<ReviewMember> members = List.of();
    private List<ReviewMinute> minutes = List.of();
    private boolean worker;
    private boolean leader;
    private OfficerCode lead;
    private LocalDate dueOn;
    private String body;
    private String duty;
    private LocalDate heldOn;
    private String noteBody;
    private String words;
    private boolean dissent;
    private ReviewProposal proposal;
    private String proposalWords;
    private String result;
    private LocalDate implementedOn;
    private String noticeNumber;
    private LocalDate noticeOn;
    private ReplyMode noticeMode = ReplyMode.BY_HAND;

    public void open() {
        ReviewCode asked = new ReviewCode(code);
        review = register.row(asked);
        members = register.members(asked);
        minutes = register.minutes(asked);
        worker =
                scope.me().equals(review.lead()) || scope.holdsIn(review.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        leader = scope.holdsIn(review.unit(), Role.CHAIR, Role.VICE_CHAIR);
        heldOn = today.getDate();
        implementedOn = today.getDate();
        noticeOn = today.getDate();
    }

    public String assign() {
        desk.assign(review.code(), review.version(), lead, dueOn);
        return done();
    }

    public String begin() {
        desk.begin(review.code(), review.version());
        return done();
    }

    public String join() {
        desk.join(review.code(), body, duty);
        return done();
    }

    public String note() {
        desk.note(review.code(), heldOn, noteBody, words, dissent);
        return done();
    }

    public String propose() {
        desk.propose(review.code(), review.version(), proposal, proposalWords);
        return done();
    }

    public String approve() {
        desk.approve(review.code(), review.version());
        return done();
    }

    public String implement() {
        desk.implement(review.code(), review.version(), result, implementedOn);
        return done();
    }

    public String tell() {
        desk.notified(review.code(), review.version(), noticeNumber, noticeOn, noticeMode);
        return done();
    }

    private String done() {
        notice.success("review.done.step");
        return "file?faces-redirect=true&code=" + code;
    }

    public boolean isAssignable() {
        return leader && (review.is("LISTED") || review.is("ASSIGNED") || review.is("REVIEWING"));
    }

    public boolean isNotable() {
        return worker && (review.is("REVIEWING") || review.is("PROPOSED"));
    }

    public ReviewProposal[] getProposals() {
        return ReviewProposal.values();
    }

    public ReplyMode[] getModes() {
        return new ReplyMode[] {ReplyMode.BY_HAND, ReplyMode.POST, ReplyMode.ELECTRONIC};
    }

    public ReviewRow getReview() {
        return review;
    }

    public List<ReviewMember> getMembers() {
        return members;
    }

    public List<ReviewMinute> getMinutes() {
        return minutes;
    }

    public boolean isWorker() {
        return worker;
    }

    public boolean isLeader() {
        return leader;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public OfficerCode getLead() {
        return lead;
    }

    public void setLead(OfficerCode lead) {
        this.lead = lead;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNoteBody() {
        return noteBody;
    }

    public void setNoteBody(String noteBody) {
        this.noteBody = noteBody;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isDissent() {
        return dissent;
    }

    public void setDissent(boolean dissent) {
        this.dissent = dissent;
    }

    public ReviewProposal getProposal() {
        return proposal;
    }

    public void setProposal(ReviewProposal proposal) {
        this.proposal = proposal;
    }

    public String getProposalWords() {
        return proposalWords;
    }

    public void setProposalWords(String proposalWords) {
        this.proposalWords = proposalWords;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public LocalDate getImplementedOn() {
        return implementedOn;
    }

    public void setImplementedOn(LocalDate implementedOn) {
        this.implementedOn = implementedOn;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public ReplyMode getNoticeMode() {
        return noticeMode;
    }

    public void setNoticeMode(ReplyMode noticeMode) {
        this.noticeMode = noticeMode;
    }
}

package vn.tiepdan.review;

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
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * The review of one prolonged case under the standing programmes, from its listing until the people were told its end in writing.
 *
 * <p>Each step follows the one before; whoever proposed does not approve. The written notice at the end is one of the papers that the
 * refusal of a reception under Luật Tiếp công dân Điều 9 khoản 3 needs.
 */
@Entity
@Table(name = "case_review")
class ProlongedCaseReview {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "case_review_seq")
    @SequenceGenerator(name = "case_review_seq", sequenceName = "case_review_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private ReviewCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "matter_code", updatable = false)
    private MatterCode matter;

    private String programmes;

    @Enumerated(STRING)
    private ReviewState state;

    private String criteria;

    @Column(name = "listed_by", updatable = false)
    private OfficerCode listedBy;

    @Column(name = "listed_on", updatable = false)
    private LocalDate listedOn;

    private OfficerCode lead;

    @Column(name = "assigned_by")
    private OfficerCode assignedBy;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Enumerated(STRING)
    private ReviewProposal proposal;

    @Column(name = "proposal_words")
    private String proposalWords;

    @Column(name = "proposed_by")
    private OfficerCode proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "approved_by")
    private OfficerCode approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private String result;

    @Column(name = "implemented_on")
    private LocalDate implementedOn;

    @Column(name = "notice_number")
    private String noticeNumber;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Enumerated(STRING)
    @Column(name = "notice_mode")
    private ReplyMode noticeMode;

    protected ProlongedCaseReview() {} // for JPA

    static ProlongedCaseReview listed(
            ReviewCode code,
            UnitCode unit,
            MatterCode matter,
            Set<ReviewProgramme> programmes,
            String criteria,
            OfficerCode by,
            LocalDate today) {
        if (programmes == null || programmes.isEmpty()) {
            throw new Invalid("programmes", "review.programme-missing");
        }
        ProlongedCaseReview review = new ProlongedCaseReview();
        review.code = code;
        review.unit = unit;
        review.matter = matter;
        review.programmes = new TreeSet<>(programmes).stream().map(Enum::name).collect(Collectors.joining(","));
        review.criteria = criteria;
        review.listedBy = by;
        review.listedOn = today;
        review.state = ReviewState.LISTED;
        return review;
    }

    /** Given to who leads it, until a day; given anew while nothing was proposed. */
    void assigned(OfficerCode to, LocalDate until, OfficerCode by, LocalDate today) {
        require(
                state == ReviewState.LISTED || state == ReviewState.ASSIGNED || state == ReviewState.REVIEWING,
                "review.assign.too-late");
        if (until.isBefore(today)) {
            throw new Invalid("dueOn", "review.due-past");
        }
        lead = to;
        dueOn = until;
        if (state == ReviewState.LISTED) {
            state = ReviewState.ASSIGNED;
            assignedOn = today;
        }
        assignedBy = by;
    }

    void begun(LocalDate today) {
        require(state == ReviewState.ASSIGNED, "review.begin.not-assigned");
        state = ReviewState.REVIEWING;
        begunOn = today;
    }

    /** Minutes and opinions are kept while it is being reviewed, or decided. */
    void requireUnderReview() {
        require(state == ReviewState.REVIEWING || state == ReviewState.PROPOSED, "review.not-under-review");
    }

    void requireNotOver() {
        require(state != ReviewState.NOTIFIED_IN_WRITING, "review.over");
    }

    void proposed(ReviewProposal what, String words, OfficerCode by, LocalDate today) {
        require(state == ReviewState.REVIEWING, "review.propose.not-reviewing");
        proposal = what;
        proposalWords = words;
        proposedBy = by;
        proposedOn = today;
        state = ReviewState.PROPOSED;
    }

    /** By a leader, never by whoever proposed it ({@code review.approve.own-proposal}). */
    void approved(OfficerCode by, LocalDate today) {
        require(state == ReviewState.PROPOSED, "review.approve.not-proposed");
        require(!by.equals(proposedBy), "review.approve.own-proposal");
        approvedBy = by;
        approvedOn = today;
        state = ReviewState.APPROVED;
    }

    void implemented(String what, LocalDate on, LocalDate today) {
        require(state == ReviewState.APPROVED, "review.implement.not-approved");
        requireBetween(on, approvedOn, today, "implementedOn");
        result = what;
        implementedOn = on;
        state = ReviewState.IMPLEMENTED;
    }

    /** The people were told in writing: number, day, and how it reached them. */
    void notified(String number, LocalDate on, ReplyMode mode, LocalDate today) {
        require(state == ReviewState.IMPLEMENTED, "review.notify.not-implemented");
        requireBetween(on, implementedOn, today, "noticeOn");
        if (mode == null || mode == ReplyMode.ORAL) {
            throw new Invalid("noticeMode", "review.notify.in-writing");
        }
        noticeNumber = number;
        noticeOn = on;
        noticeMode = mode;
        state = ReviewState.NOTIFIED_IN_WRITING;
    }

    private static void requireBetween(LocalDate on, LocalDate first, LocalDate last, String field) {
        if (on == null || on.isBefore(first) || on.isAfter(last)) {
            throw new Invalid(field, "review.day.out-of-order", first, last);
        }
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    ReviewRow row(String title, String leadName, String proposedByName, String approvedByName, LocalDate today) {
        return new ReviewRow(
                code,
                version,
                unit,
                matter,
                title,
                state,
                Stream.of(programmes.split(",")).map(ReviewProgramme::valueOf).toList(),
                criteria,
                listedOn,
                lead,
                leadName,
                assignedOn,
                dueOn,
                proposal,
                proposalWords,
                proposedByName,
                proposedOn,
                approvedByName,
                approvedOn,
                result,
                implementedOn,
                noticeNumber,
                noticeOn,
                noticeMode,
                dueOn != null && approvedOn == null && today.isAfter(dueOn));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    ReviewCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    MatterCode matter() {
        return matter;
    }

    OfficerCode lead() {
        return lead;
    }

    OfficerCode proposedBy() {
        return proposedBy;
    }

    OfficerCode approvedBy() {
        return approvedBy;
    }
}

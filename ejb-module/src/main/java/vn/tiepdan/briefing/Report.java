package vn.tiepdan.briefing;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A report from its first draft until it was handed in and read.
 *
 * <p>A draft is counted anew as often as one likes, and its author writes what he thinks of the numbers. What was handed in stays as
 * it is: what puts it right is another edition with a reason, and only that it was read, by whom and when, is added once; of a closing
 * report also that the chair approved it.
 */
@Entity
@Table(name = "report")
public class Report {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "report_seq")
    @SequenceGenerator(name = "report_seq", sequenceName = "report_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private ReportCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    @Column(updatable = false)
    private ReportKind kind;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "to_day", updatable = false)
    private LocalDate to;

    @Column(name = "window_code", updatable = false)
    private WindowCode window;

    @Column(name = "request_id", updatable = false)
    private Long request;

    @Column(updatable = false)
    private int edition;

    @Column(name = "correction_reason", updatable = false)
    private String correctionReason;

    @Column(name = "drafted_by", updatable = false)
    private OfficerCode draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "counted_at")
    private Instant countedAt;

    private String assessment;
    private String lessons;

    @Column(name = "submitted_by")
    private OfficerCode submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "read_by")
    private OfficerCode readBy;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "approved_by")
    private OfficerCode approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Report() {} // for JPA

    /**
     * The first edition.
     *
     * @param by null when the system drafts it by itself
     */
    static Report drafted(ReportCode code, ReportSubject subject, OfficerCode by, Instant now) {
        Report report = new Report();
        report.code = code;
        report.unit = subject.unit();
        report.kind = subject.kind();
        report.from = subject.from();
        report.to = subject.to();
        report.window = subject.window();
        report.request = subject.request();
        report.edition = 1;
        report.draftedBy = by;
        report.draftedAt = now;
        report.countedAt = now;
        return report;
    }

    /** The next edition of this report, which puts it right; it begins with the words of this one. */
    Report corrected(ReportCode next, String reason, OfficerCode by, Instant now) {
        require(isSubmitted(), "briefing.correct.draft");
        require(approvedAt == null, "briefing.correct.approved");
        String told = Folding.tidy(reason);
        if (told == null) {
            throw new Invalid("reason", "briefing.correct.without-reason");
        }
        if (told.length() > LONGEST_REASON) {
            throw new Invalid("reason", "briefing.text.too-long", LONGEST_REASON);
        }
        Report another = drafted(next, subject(), by, now);
        another.edition = edition + 1;
        another.correctionReason = told;
        another.assessment = assessment;
        another.lessons = lessons;
        return another;
    }

    /** Its facts were counted again. */
    void counted(Instant now) {
        requireDraft();
        countedAt = now;
    }

    /** What the author thinks; facts are counted and not written. */
    void judged(String thought, String learnt) {
        requireDraft();
        List<Invalid> found = new ArrayList<>();
        String tidyThought = Folding.tidy(thought);
        String tidyLearnt = Folding.tidy(learnt);
        Invalid.unless(fits(tidyThought), found, "assessment", "briefing.text.too-long", LONGEST_TEXT);
        Invalid.unless(fits(tidyLearnt), found, "lessons", "briefing.text.too-long", LONGEST_TEXT);
        Invalid.refuse(found);
        assessment = tidyThought;
        lessons = tidyLearnt;
    }

    private static boolean fits(String text) {
        return text == null || text.length() <= LONGEST_TEXT;
    }

    void requireDraft() {
        require(!isSubmitted(), "briefing.submitted");
    }

    /**
     * Handed in. Where a large or complex case is listed a way to deal with it is proposed ({@code briefing.proposal-missing}, R96);
     * a closing report tells what was learnt ({@code briefing.lessons-missing}).
     */
    void submitted(boolean hasCases, boolean hasProposals, OfficerCode by, Instant now) {
        requireDraft();
        require(!hasCases || hasProposals, "briefing.proposal-missing");
        require(kind != ReportKind.CLOSING || lessons != null, "briefing.lessons-missing");
        submittedBy = by;
        submittedAt = now;
    }

    /** The chair opened it; only the first time counts. Whether it was that. */
    boolean read(OfficerCode by, Instant now) {
        require(isSubmitted(), "briefing.not-submitted");
        if (readAt != null) {
            return false;
        }
        readBy = by;
        readAt = now;
        return true;
    }

    /** The chair lets the closing report of an event stand as what the ward says of it. */
    void approved(OfficerCode by, Instant now) {
        require(kind == ReportKind.CLOSING, "briefing.approve.not-closing");
        requireSubmitted();
        require(approvedAt == null, "briefing.approve.already");
        approvedBy = by;
        approvedAt = now;
    }

    void requireSubmitted() {
        require(isSubmitted(), "briefing.not-submitted");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    ReportSubject subject() {
        return new ReportSubject(unit, kind, from, to, window, request);
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    ReportCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    ReportKind kind() {
        return kind;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    WindowCode window() {
        return window;
    }

    Long request() {
        return request;
    }

    int edition() {
        return edition;
    }

    String correctionReason() {
        return correctionReason;
    }

    OfficerCode draftedBy() {
        return draftedBy;
    }

    Instant countedAt() {
        return countedAt;
    }

    String assessment() {
        return assessment;
    }

    String lessons() {
        return lessons;
    }

    OfficerCode submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    OfficerCode readBy() {
        return readBy;
    }

    Instant readAt() {
        return readAt;
    }

    /** What of it is written in words of one's own. */
    String[] texts() {
        return Stream.of(assessment, lessons, correctionReason)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }
}

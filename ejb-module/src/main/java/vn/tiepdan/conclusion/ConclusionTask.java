package vn.tiepdan.conclusion;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * One conclusion of a session that somebody carries out: open until it is done with evidence. Whether it is overdue is asked on a day,
 * never stored.
 */
@Entity
@Table(name = "conclusion_task")
public class ConclusionTask {

    private static final int LONGEST_EVIDENCE = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "conclusion_task_seq")
    @SequenceGenerator(name = "conclusion_task_seq", sequenceName = "conclusion_task_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "notice_id", updatable = false)
    private ConclusionNotice notice;

    private int ordinal;

    private String what;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "visit_code")
    private VisitCode visit;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String evidence;

    protected ConclusionTask() {} // for JPA

    static ConclusionTask given(ConclusionNotice notice, int ordinal, ConcludeTask told, VisitCode visit) {
        ConclusionTask task = new ConclusionTask();
        task.notice = notice;
        task.ordinal = ordinal;
        task.what = told.what();
        task.officer = told.officer();
        task.dueOn = told.dueOn();
        task.visit = visit;
        return task;
    }

    /** The officer to whom it was given did it, and shows by what. */
    void done(LocalDate on, String by, OfficerCode me, LocalDate today) {
        require(notice.isIssued(), "conclusion.task.not-issued");
        require(doneOn == null, "conclusion.task.already-done");
        require(officer.equals(me), "conclusion.task.not-yours");
        String proof = Folding.tidy(by);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(proof != null, found, "evidence", "conclusion.task.evidence-missing");
        Invalid.unless(
                proof == null || proof.length() <= LONGEST_EVIDENCE,
                found,
                "evidence",
                "conclusion.text.too-long",
                LONGEST_EVIDENCE);
        Invalid.unless(on != null, found, "doneOn", "conclusion.task.day-missing");
        Invalid.unless(on == null || !on.isAfter(today), found, "doneOn", "conclusion.task.done-in-future");
        Invalid.unless(
                on == null || !on.isBefore(notice.issuedOn()), found, "doneOn", "conclusion.task.done-before-issue");
        Invalid.refuse(found);
        doneOn = on;
        evidence = proof;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, notice.code());
        }
    }

    boolean isOverdue(LocalDate today) {
        return notice.isIssued() && doneOn == null && today.isAfter(dueOn);
    }

    /** Its visit turned out to denounce and stands in the book of denunciations under that code. */
    void follows(VisitCode denunciation) {
        visit = denunciation;
    }

    /** What of it is written in words of one's own. */
    List<String> words() {
        return Stream.of(what, evidence).filter(Objects::nonNull).toList();
    }

    int ordinal() {
        return ordinal;
    }

    int version() {
        return version;
    }

    ConclusionNotice notice() {
        return notice;
    }

    /**
     * @param shownAs its number among the conclusions of its notice that the caller sees
     * @param visitNow the code of its visit that the caller sees now; null where it has none or it is not his to see
     */
    TaskRow row(String officerName, int shownAs, String visitNow, LocalDate today) {
        return new TaskRow(
                id == null ? 0 : id,
                version,
                notice.code(),
                notice.unit(),
                notice.documentNumber(),
                notice.session(),
                shownAs,
                what,
                officer,
                officerName,
                dueOn,
                visitNow,
                doneOn,
                evidence,
                isOverdue(today));
    }

    VisitCode visit() {
        return visit;
    }
}

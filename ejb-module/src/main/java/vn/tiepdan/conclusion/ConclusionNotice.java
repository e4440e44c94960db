package vn.tiepdan.conclusion;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What the head concluded after a session, from the first draft until it was issued with its number.
 *
 * <p>Its conclusions are tasks. While it is a draft they come and go; from its issue on they only get done (Nghị định 154/2026/NĐ-CP,
 * khoản 2 Điều 25).
 */
@Entity
@Table(name = "conclusion_notice")
public class ConclusionNotice {

    private static final int LONGEST_NUMBER = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "conclusion_notice_seq")
    @SequenceGenerator(name = "conclusion_notice_seq", sequenceName = "conclusion_notice_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private ConclusionCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "session_code", updatable = false)
    private SessionCode session;

    @Column(name = "drafted_by", updatable = false)
    private OfficerCode draftedBy;

    @Column(name = "drafted_on", updatable = false)
    private LocalDate draftedOn;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private OfficerCode issuedBy;

    @OneToMany(mappedBy = "notice", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ConclusionTask> tasks = new ArrayList<>();

    protected ConclusionNotice() {} // for JPA

    /** Begun for a session that was held, and to which somebody came. */
    static ConclusionNotice drafted(HeadSessionRow session, OfficerCode by, LocalDate today) {
        ConclusionNotice notice = new ConclusionNotice();
        notice.code = ConclusionCode.of(session.code());
        notice.unit = session.unit();
        notice.session = session.code();
        notice.draftedBy = by;
        notice.draftedOn = today;
        notice.require(session.isRecorded() && session.entry().isHeld(), "conclusion.not-held");
        notice.require(!session.entry().nobodyCame(), "conclusion.nobody-came");
        return notice;
    }

    /** One more conclusion. */
    void concludes(ConcludeTask told, VisitCode visit, LocalDate today) {
        requireDraft();
        if (told.dueOn().isBefore(today)) {
            throw new Invalid("dueOn", "conclusion.task.due-past");
        }
        int last = tasks.stream().mapToInt(ConclusionTask::ordinal).max().orElse(0);
        tasks.add(ConclusionTask.given(this, last + 1, told, visit));
    }

    void drops(ConclusionTask task) {
        requireDraft();
        require(tasks.remove(task), "conclusion.task.not-found");
    }

    /** Signed and sent out under its number. */
    void issued(String number, LocalDate on, LocalDate sessionDay, OfficerCode by, LocalDate today) {
        requireDraft();
        String written = Folding.tidy(number);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(written != null, found, "documentNumber", "conclusion.number-missing");
        Invalid.unless(
                written == null || written.length() <= LONGEST_NUMBER,
                found,
                "documentNumber",
                "conclusion.text.too-long",
                LONGEST_NUMBER);
        Invalid.unless(on != null, found, "issuedOn", "conclusion.day-missing");
        Invalid.unless(on == null || !on.isAfter(today), found, "issuedOn", "conclusion.in-future");
        Invalid.unless(on == null || !on.isBefore(sessionDay), found, "issuedOn", "conclusion.before-session");
        Invalid.refuse(found);
        require(!tasks.isEmpty(), "conclusion.empty");
        documentNumber = written;
        issuedOn = on;
        issuedBy = by;
    }

    private void requireDraft() {
        require(issuedOn == null, "conclusion.issued");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    ConclusionCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    SessionCode session() {
        return session;
    }

    int version() {
        return version;
    }

    boolean isIssued() {
        return issuedOn != null;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    List<ConclusionTask> tasks() {
        return List.copyOf(tasks);
    }
}

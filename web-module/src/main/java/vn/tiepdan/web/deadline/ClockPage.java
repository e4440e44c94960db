package vn.tiepdan.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.certificate.CertificateDesk;
import vn.tiepdan.deadline.ClockCode;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.ClockExplanation;
import vn.tiepdan.deadline.ExtendClock;
import vn.tiepdan.deadline.ResumeClock;
import vn.tiepdan.deadline.StopKind;
import vn.tiepdan.deadline.SuspendClock;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code deadline/clock.xhtml}: one clock, why it ends on its day, and the decisions that stop or extend it. */
@Named
@ViewScoped
public class ClockPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DECIDERS = "CLERK OSU CHAIR VICE_CHAIR";
    private static final String READERS = "OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR COUNCIL INSPECTOR";

    @Inject
    ClockDesk desk;

    @Inject
    CertificateDesk certificates;

    @Inject
    Me me;

    @Inject
    Today today;

    @Inject
    Notice notice;

    private String code;
    private String act;
    private ClockExplanation why;
    private StopKind kind;
    private String to;
    private LocalDate on;
    private String decision;
    private String ground;

    public void open() {
        why = desk.explanation(clock());
        on = today.getDate();
        kind = why.stops().isEmpty() ? null : why.stops().get(0);
        to = why.extendsTo().isEmpty() ? null : why.extendsTo().get(0);
    }

    /** The decisions that can be recorded now. */
    public List<String> getActs() {
        List<String> acts = new ArrayList<>();
        if (!why.clock().isRunning() || !me.isOneOf(DECIDERS)) {
            return acts;
        }
        if (why.clock().isSuspended()) {
            acts.add("resume");
        } else {
            if (!why.stops().isEmpty()) {
                acts.add("suspend");
            }
            if (!why.extendsTo().isEmpty()) {
                acts.add("extend");
            }
        }
        return acts;
    }

    public boolean doing(String wanted) {
        return wanted.equals(act) && getActs().contains(wanted);
    }

    public String suspend() {
        desk.suspend(new SuspendClock(clock(), why.clock().version(), kind, on, decision, ground));
        notice.success("deadline.done.suspend");
        return here();
    }

    public String resume() {
        desk.resume(new ResumeClock(clock(), why.clock().version(), on, decision));
        notice.success("deadline.done.resume");
        return here();
    }

    public String extend() {
        desk.extend(new ExtendClock(clock(), why.clock().version(), to, on, decision, ground));
        notice.success("deadline.done.extend");
        return here();
    }

    public String certify() {
        return "/deadline/certificate?faces-redirect=true&code=" + certificates.issue(clock());
    }

    public boolean isReader() {
        return me.isOneOf(READERS);
    }

    /** The page of the record on which the clock runs. */
    public String getRecordPage() {
        return switch (why.clock().subject().kind()) {
            case "PETITION" -> "/petition/dossier?code=" + why.record();
            case "VISIT" -> "/reception/visit?code=" + why.record();
            default -> null;
        };
    }

    private ClockCode clock() {
        try {
            return new ClockCode(code == null ? "" : code);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("deadline.clock.not-found");
        }
    }

    private String here() {
        return "/deadline/clock?faces-redirect=true&code=" + code;
    }

    public ClockExplanation getWhy() {
        return why;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public StopKind getKind() {
        return kind;
    }

    public void setKind(StopKind kind) {
        this.kind = kind;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}

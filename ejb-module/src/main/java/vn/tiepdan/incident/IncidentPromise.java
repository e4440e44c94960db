package vn.tiepdan.incident;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What was promised to a group, by when, and by whom it is kept: a task of coordination, and kept when that task is verified. A gathering is
 * over only when each is kept or replaced.
 */
@Entity
@Table(name = "incident_promise")
public class IncidentPromise {

    private static final int LONGEST = 500;
    private static final int LONGEST_EVIDENCE = 1000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "incident_promise_seq")
    @SequenceGenerator(name = "incident_promise_seq", sequenceName = "incident_promise_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    private int ordinal;

    private String what;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "task_code")
    private String task;

    @Enumerated(STRING)
    private PromiseState state;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    private String evidence;

    protected IncidentPromise() {} // for JPA

    static IncidentPromise given(
            GroupIncident incident, int ordinal, String what, OfficerCode officer, LocalDate dueOn, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        IncidentPromise promise = new IncidentPromise();
        promise.incident = incident;
        promise.ordinal = ordinal;
        promise.what = Typed.required(found, what, "promised", LONGEST);
        promise.officer = officer;
        promise.dueOn = dueOn;
        promise.state = PromiseState.OPEN;
        Invalid.unless(officer != null, found, "keeper", "incident.promise.keeper-missing");
        Invalid.unless(dueOn != null, found, "dueOn", "incident.promise.due-missing");
        Invalid.unless(dueOn == null || !dueOn.isBefore(today), found, "dueOn", "incident.promise.due-past");
        Invalid.refuse(found);
        return promise;
    }

    /** It was kept, shown by the evidence. */
    void kept(String proof, LocalDate today) {
        settle(PromiseState.KEPT, "evidence", proof, today);
    }

    /** Another promise takes its place, for this reason. */
    void replaced(String reason, LocalDate today) {
        settle(PromiseState.REPLACED, "replacedBecause", reason, today);
    }

    private void settle(PromiseState how, String field, String words, LocalDate today) {
        if (state != PromiseState.OPEN) {
            throw new RuleBroken("incident.promise.settled");
        }
        evidence = Typed.required(words, field, LONGEST_EVIDENCE);
        state = how;
        settledOn = today;
    }

    void isTask(String code) {
        task = code;
    }

    boolean isOpen() {
        return state == PromiseState.OPEN;
    }

    int ordinal() {
        return ordinal;
    }

    String task() {
        return task;
    }

    IncidentRow.Promise row(Function<OfficerCode, String> names, LocalDate today) {
        return new IncidentRow.Promise(
                ordinal,
                what,
                names.apply(officer),
                dueOn,
                task,
                state,
                settledOn,
                evidence,
                isOpen() && today.isAfter(dueOn));
    }
}

package vn.tiepdan.plan;

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
import java.time.LocalDate;
import vn.tiepdan.coordination.TaskCode;

/** Which task of the common list carries out a duty of the plan, or a standing programme on which it rests. */
@Entity
@Table(name = "plan_given")
public class PlanGiven {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "plan_given_seq")
    @SequenceGenerator(name = "plan_given_seq", sequenceName = "plan_given_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "plan_id", updatable = false)
    private CoordinationPlan plan;

    @Column(name = "task_ordinal", updatable = false)
    private Integer task;

    @Column(name = "basis_ordinal", updatable = false)
    private Integer basis;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "task_code", updatable = false)
    private TaskCode code;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected PlanGiven() {} // for JPA

    static PlanGiven ofTask(CoordinationPlan plan, int task, LocalDate dueOn, TaskCode code, LocalDate on) {
        PlanGiven given = of(plan, dueOn, code, on);
        given.task = task;
        return given;
    }

    static PlanGiven ofBasis(CoordinationPlan plan, int basis, TaskCode code, LocalDate on) {
        PlanGiven given = of(plan, null, code, on);
        given.basis = basis;
        return given;
    }

    private static PlanGiven of(CoordinationPlan plan, LocalDate dueOn, TaskCode code, LocalDate on) {
        PlanGiven given = new PlanGiven();
        given.plan = plan;
        given.dueOn = dueOn;
        given.code = code;
        given.givenOn = on;
        return given;
    }

    /** The same task for the next edition, which asks the same. */
    PlanGiven goesOnFor(CoordinationPlan next, Integer ofTask, Integer ofBasis) {
        PlanGiven given = of(next, dueOn, code, givenOn);
        given.task = ofTask;
        given.basis = ofBasis;
        return given;
    }

    /** Due on another day since the phases of the event were moved. */
    void dueAnew(LocalDate day) {
        dueOn = day;
    }

    /** The plan no longer asks for it. */
    void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    Integer task() {
        return task;
    }

    Integer basis() {
        return basis;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    TaskCode code() {
        return code;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}

package vn.tiepdan.review;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** What a leader told to be done about a case, until its result is known. */
@Entity
@Table(name = "case_instruction")
class CaseInstruction {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "case_instruction_seq")
    @SequenceGenerator(name = "case_instruction_seq", sequenceName = "case_instruction_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "matter_code", updatable = false)
    private MatterCode matter;

    @Column(updatable = false)
    private String content;

    @Column(name = "owner_code", updatable = false)
    private OfficerCode owner;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "given_by", updatable = false)
    private OfficerCode givenBy;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "task_code")
    private String task;

    private String result;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private OfficerCode doneBy;

    protected CaseInstruction() {} // for JPA

    static CaseInstruction given(MatterCode matter, UnitCode unit, InstructCase told, OfficerCode by, LocalDate today) {
        if (told.dueOn().isBefore(today)) {
            throw new Invalid("dueOn", "review.due-past");
        }
        CaseInstruction instruction = new CaseInstruction();
        instruction.matter = matter;
        instruction.unit = unit;
        instruction.content = told.content();
        instruction.owner = told.owner();
        instruction.dueOn = told.dueOn();
        instruction.givenBy = by;
        instruction.givenOn = today;
        return instruction;
    }

    /** Followed as this task from now on. */
    void followedAs(String taskCode) {
        task = taskCode;
    }

    void done(String what, LocalDate on, OfficerCode by, LocalDate today) {
        if (doneOn != null) {
            throw new RuleBroken("review.instruct.done-already");
        }
        if (on == null || on.isBefore(givenOn) || on.isAfter(today)) {
            throw new Invalid("doneOn", "review.day.out-of-order", givenOn, today);
        }
        result = what;
        doneOn = on;
        doneBy = by;
    }

    InstructionRow row(String ownerName, String giverName, List<InstructionOption> options, LocalDate today) {
        return new InstructionRow(
                id,
                version,
                unit,
                matter,
                content,
                owner,
                ownerName,
                dueOn,
                giverName,
                givenOn,
                task,
                result,
                doneOn,
                options,
                doneOn == null && today.isAfter(dueOn));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    UnitCode unit() {
        return unit;
    }

    MatterCode matter() {
        return matter;
    }

    OfficerCode owner() {
        return owner;
    }

    OfficerCode givenBy() {
        return givenBy;
    }
}

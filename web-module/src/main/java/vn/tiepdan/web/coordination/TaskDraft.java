package vn.tiepdan.web.coordination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A task as it is typed on the page of the record it comes from. */
public class TaskDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private TaskMode mode = TaskMode.ASSIGNMENT;
    private UnitCode lead;
    private OfficerCode officer;
    private String what;
    private LocalDate dueOn;

    /** Where it comes from is said by the desk that gives it. */
    public GiveTask command() {
        return new GiveTask(null, mode, lead, Set.of(), officer, what, dueOn, TaskOrigin.own(), null);
    }

    public TaskMode[] getModes() {
        return TaskMode.values();
    }

    public TaskMode getMode() {
        return mode;
    }

    public void setMode(TaskMode mode) {
        this.mode = mode;
    }

    public UnitCode getLead() {
        return lead;
    }

    public void setLead(UnitCode lead) {
        this.lead = lead;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}

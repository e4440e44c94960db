package vn.tiepdan.web.headduty;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.conclusion.ConcludeTask;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.reception.VisitCode;

/** One conclusion as it is typed. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what;
    private OfficerCode officer;
    private LocalDate dueOn;
    private String visit;

    ConcludeTask command() {
        return new ConcludeTask(what, officer, dueOn, visit == null || visit.isBlank() ? null : new VisitCode(visit));
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(String visit) {
        this.visit = visit;
    }
}

package vn.tiepdan.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.coverage.LeaveKind;
import vn.tiepdan.coverage.RecordLeave;
import vn.tiepdan.organisation.OfficerCode;

/** What is typed for the leave of an officer. */
public class LeaveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private OfficerCode officer;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LeaveKind kind = LeaveKind.ANNUAL;

    RecordLeave command() {
        return new RecordLeave(null, officer, firstDay, lastDay, kind);
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LeaveKind getKind() {
        return kind;
    }

    public void setKind(LeaveKind kind) {
        this.kind = kind;
    }
}

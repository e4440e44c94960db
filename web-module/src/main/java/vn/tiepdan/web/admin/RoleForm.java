package vn.tiepdan.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** What is typed to give a role for a period, or to hand one to a deputy. */
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String role;
    private UnitCode unit;
    private OfficerCode deputy;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public OfficerCode getDeputy() {
        return deputy;
    }

    public void setDeputy(OfficerCode deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

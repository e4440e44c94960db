package vn.tiepdan.dutylog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.RuleBroken;

/** That an officer came to his shift, left it, and what he handed over. */
@Entity
@Table(name = "duty_attendance")
public class DutyAttendance {

    @Id
    @Column(name = "shift_id")
    private Long shift;

    @Version
    private int version;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "checked_out_at")
    private Instant checkedOutAt;

    private String handover;

    protected DutyAttendance() {} // for JPA

    static DutyAttendance cameIn(long shift, OfficerCode officer, Instant now) {
        DutyAttendance attendance = new DutyAttendance();
        attendance.shift = shift;
        attendance.officer = officer;
        attendance.checkedInAt = now;
        return attendance;
    }

    void left(String note, Instant now) {
        if (checkedOutAt != null) {
            throw new RuleBroken("dutylog.attendance.already-left");
        }
        checkedOutAt = now;
        handover = note;
    }
}

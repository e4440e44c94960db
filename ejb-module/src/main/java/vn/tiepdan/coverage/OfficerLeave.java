package vn.tiepdan.coverage;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** That an officer is away on some days; withdrawn, not deleted, when he is there after all. */
@Entity
@Table(name = "officer_leave")
public class OfficerLeave {

    private static final int LONGEST = 366;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "officer_leave_seq")
    @SequenceGenerator(name = "officer_leave_seq", sequenceName = "officer_leave_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(STRING)
    private LeaveKind kind;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected OfficerLeave() {} // for JPA

    static OfficerLeave recorded(UnitCode unit, RecordLeave command) {
        OfficerLeave leave = new OfficerLeave();
        leave.unit = unit;
        leave.officer = command.officer();
        leave.firstDay = command.firstDay();
        leave.lastDay = command.lastDay();
        leave.kind = command.kind();
        if (leave.lastDay.isBefore(leave.firstDay)) {
            throw new Invalid("lastDay", "coverage.leave.ends-before-it-begins");
        }
        if (ChronoUnit.DAYS.between(leave.firstDay, leave.lastDay) > LONGEST) {
            throw new Invalid("lastDay", "coverage.leave.too-long", LONGEST);
        }
        return leave;
    }

    void withdraw(LocalDate today) {
        if (withdrawnOn != null) {
            throw new RuleBroken("coverage.leave.already-withdrawn", officer);
        }
        withdrawnOn = today;
    }

    LeaveRow row(String name) {
        return new LeaveRow(id, officer, name, firstDay, lastDay, kind, version);
    }

    UnitCode unit() {
        return unit;
    }

    OfficerCode officer() {
        return officer;
    }

    int version() {
        return version;
    }
}

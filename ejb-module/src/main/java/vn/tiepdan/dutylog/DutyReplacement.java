package vn.tiepdan.dutylog;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;

/** That a shift went from one officer to another, and why; never changed. */
@Entity
@Table(name = "duty_replacement")
public class DutyReplacement {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "duty_replacement_seq")
    @SequenceGenerator(name = "duty_replacement_seq", sequenceName = "duty_replacement_seq", allocationSize = 50)
    private Long id;

    @Column(name = "shift_id")
    private Long shift;

    @Column(name = "was_officer")
    private OfficerCode was;

    @Column(name = "now_officer")
    private OfficerCode now;

    private String reason;

    @Column(name = "done_by")
    private OfficerCode by;

    @Column(name = "done_at")
    private Instant at;

    protected DutyReplacement() {} // for JPA

    static DutyReplacement of(long shift, OfficerCode was, OfficerCode now, String reason, OfficerCode by, Instant at) {
        DutyReplacement replacement = new DutyReplacement();
        replacement.shift = shift;
        replacement.was = was;
        replacement.now = now;
        replacement.reason = reason;
        replacement.by = by;
        replacement.at = at;
        return replacement;
    }
}

package vn.tiepdan.deadline;

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

/** One written extension of a clock: the longer total it gave, on what ground and by which decision. */
@Entity
@Table(name = "deadline_extension")
class ClockExtension {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "deadline_extension_seq")
    @SequenceGenerator(name = "deadline_extension_seq", sequenceName = "deadline_extension_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "clock_id", updatable = false)
    private DeadlineClock clock;

    @Column(name = "to_code", updatable = false)
    private String toCode;

    @Column(name = "to_version", updatable = false)
    private int toVersion;

    @Column(name = "on_day", updatable = false)
    private LocalDate on;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private String ground;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "due_before", updatable = false)
    private LocalDate dueBefore;

    protected ClockExtension() {} // for JPA

    static ClockExtension of(DeadlineClock clock, ExtendClock command, LegalTerm to, String by) {
        ClockExtension extension = new ClockExtension();
        extension.clock = clock;
        extension.toCode = to.code();
        extension.toVersion = to.version();
        extension.on = command.on();
        extension.decision = command.decision();
        extension.ground = command.ground();
        extension.recordedBy = by;
        extension.dueBefore = clock.dueOn();
        return extension;
    }

    ExtensionRow row() {
        return new ExtensionRow(toCode, on, decision, ground, recordedBy, dueBefore);
    }
}

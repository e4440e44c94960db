package vn.tiepdan.deadline;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Starts and stops the clocks of other features' records, always inside the transaction of the deed that causes it.
 *
 * <p>Open to all roles, since no officer comes here: the bean whose deed moves the clock has asked for role and scope.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class DeadlineClocks {

    private static final int LONGEST_REASON = 300;

    @Inject
    ClockCount count;

    @Inject
    Clocks clocks;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Sets a term running on a record; it refuses a term that runs there already, or that has no last day. */
    public Deadline start(ClockSubject subject, String termCode, LocalDate trigger) {
        Deadline deadline = count.from(termCode, trigger);
        if (clocks.running(subject, deadline.term()).isPresent()) {
            throw new RuleBroken("deadline.clock.already-running", deadline.term(), subject);
        }
        clocks.add(DeadlineClock.started(subject, deadline, LocalDate.now(clock)));
        trail.done("deadline.start", subject, deadline.term() + " " + deadline.due());
        return deadline;
    }

    /** The duty was done on that day; a clock that does not run refuses to be stopped. */
    public void stop(ClockSubject subject, String termCode, LocalDate on, String reason) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Invalid("on", "deadline.clock.stopped-in-future");
        }
        running(subject, termCode).stop(on, given(reason));
        trail.done("deadline.stop", subject, termCode);
    }

    /** Voids every clock of a record that should not have run; a record without clocks is left as it is. */
    public void voidAll(ClockSubject subject, String reason) {
        LocalDate today = LocalDate.now(clock);
        List<DeadlineClock> all = clocks.notVoided(subject);
        for (DeadlineClock each : all) {
            each.voidIt(today, given(reason));
            trail.done("deadline.void", subject, each.termCode());
        }
    }

    /** Voids the running clock of one term, as when a petition turns out to be of another kind. */
    public void voidOne(ClockSubject subject, String termCode, String reason) {
        running(subject, termCode).voidIt(LocalDate.now(clock), given(reason));
        trail.done("deadline.void", subject, termCode);
        clocks.write();
    }

    /** Corrects the trigger of a running clock: the old clock is voided and stays readable, a new one runs. */
    public Deadline startAgain(ClockSubject subject, String termCode, LocalDate trigger, String reason) {
        voidOne(subject, termCode, reason);
        return start(subject, termCode, trigger);
    }

    private DeadlineClock running(ClockSubject subject, String termCode) {
        return clocks.running(subject, termCode)
                .orElseThrow(() -> new RuleBroken("deadline.clock.not-running", termCode, subject));
    }

    private static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("reason", "deadline.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Invalid("reason", "deadline.reason.too-long", LONGEST_REASON);
        }
        return reason;
    }
}

package vn.tiepdan.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Explains one clock, and records the decisions that suspend it, let it go on or extend it.
 *
 * <p>Whoever may see the record may ask why; the decisions are recorded by those who draft them or by the chair who signs.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class ClockDesk {

    @Inject
    Clocks clocks;

    @Inject
    LegalTerms terms;

    @Inject
    Transitions transitions;

    @Inject
    ClockCount count;

    @Inject
    Event<ClocksAsked> asked;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Clock law;

    /** Why the clock ends on its day; a clock of a record out of sight is not there. */
    @PermitAll
    public ClockExplanation explanation(ClockCode code) {
        DeadlineClock clock = stored(code);
        String record = door(clock).knownAs();
        LegalTerm base = terms.exactly(clock.termCode(), clock.termVersion());
        LegalTerm inForce = terms.exactly(clock.countedCode(), clock.countedVersion());
        return new ClockExplanation(
                record,
                ClockRow.of(clock, base, LocalDate.now(law)),
                count.of(clock, inForce),
                clock.pauses(),
                clock.extensions(),
                clock.pauses().stream()
                        .map(PauseRow::transition)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(clause -> transitions.withCode(clause).stream())
                        .map(TransitionClause::row)
                        .toList(),
                inForce.extendsTo(),
                Stream.of(StopKind.values())
                        .filter(kind -> mayStop(clock, inForce, kind, LocalDate.now(law)))
                        .toList());
    }

    /**
     * Suspends a clock by a decision.
     *
     * <p>Refused: a term that may not be suspended ({@code deadline.pause.not-allowed}), a second suspension
     * ({@code deadline.pause.overlapping}), one after the last day ({@code deadline.pause.after-end}).
     */
    public void suspend(@Valid SuspendClock command) {
        refuseFuture(command.on());
        DeadlineClock clock = asSeen(command.clock(), command.seenVersion());
        LegalTerm term = terms.exactly(clock.countedCode(), clock.countedVersion());
        String transition = null;
        if (!term.mayStopFor(command.kind())) {
            transition = transitions
                    .covering(term.code(), command.kind().name(), clock.triggeredOn(), command.on())
                    .map(TransitionClause::code)
                    .orElseThrow(() -> new RuleBroken("deadline.pause.not-allowed", term.code()));
        }
        clock.suspend(command, caller.officer().value(), transition);
        refuseNaming(clock, command.decision(), command.ground());
        trail.done("deadline.suspend", clock.subject(), clock.termCode() + " " + command.on());
    }

    /**
     * Lets a suspended clock go on by a decision and counts its last day anew.
     *
     * <p>Refused: a clock that does not stand still ({@code deadline.resume.not-suspended}), a day before it was suspended
     * ({@code deadline.resume.before-suspension}).
     */
    public void resume(@Valid ResumeClock command) {
        refuseFuture(command.on());
        DeadlineClock clock = asSeen(command.clock(), command.seenVersion());
        clock.resume(command, caller.officer().value());
        clock.counted(count.anew(clock));
        refuseNaming(clock, command.decision());
        trail.done("deadline.resume", clock.subject(), clock.termCode() + " " + clock.dueOn());
    }

    /**
     * Extends a clock by a decision to a longer total and counts its last day anew.
     *
     * <p>Refused: a total the law does not know for the term ({@code deadline.extension.not-allowed}), an extension after the
     * last day ({@code deadline.extension.after-end}) or of a clock that stands still ({@code deadline.extension.suspended}).
     */
    public void extend(@Valid ExtendClock command) {
        refuseFuture(command.on());
        DeadlineClock clock = asSeen(command.clock(), command.seenVersion());
        LegalTerm term = terms.exactly(clock.countedCode(), clock.countedVersion());
        if (!term.extendsTo().contains(command.to())) {
            throw new RuleBroken("deadline.extension.not-allowed", term.code(), command.to());
        }
        clock.extend(
                command,
                terms.inForce(command.to(), clock.triggeredOn()),
                caller.officer().value());
        clock.counted(count.anew(clock));
        refuseNaming(clock, command.decision(), command.ground());
        trail.done("deadline.extend", clock.subject(), command.to() + " " + clock.dueOn());
    }

    private boolean mayStop(DeadlineClock clock, LegalTerm term, StopKind kind, LocalDate on) {
        return clock.isRunning()
                && (term.mayStopFor(kind)
                        || transitions
                                .covering(term.code(), kind.name(), clock.triggeredOn(), on)
                                .isPresent());
    }

    private DeadlineClock stored(ClockCode code) {
        return clocks.withCode(code).orElseThrow(() -> new NotFound("deadline.clock.not-found"));
    }

    /** The record as the caller knows it; without a record in his sight there is no clock. */
    private ClocksAsked door(DeadlineClock clock, String... texts) {
        ClocksAsked question = new ClocksAsked(clock.subject(), texts);
        asked.fire(question);
        if (question.knownAs() == null) {
            throw new NotFound("deadline.clock.not-found");
        }
        return question;
    }

    /** The last rule of a decision: what names somebody under seal with the record is refused by whoever keeps the record. */
    private void refuseNaming(DeadlineClock clock, String... texts) {
        door(clock, texts);
    }

    /** Decisions hold the law first, so that the clock is counted by the calendar it is read under. */
    private DeadlineClock asSeen(ClockCode code, int seenVersion) {
        count.holdTheLaw();
        DeadlineClock clock = stored(code);
        scope.requireIn(door(clock).unit(), Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        clocks.requireVersion(clock, seenVersion);
        return clock;
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(law))) {
            throw new Invalid("on", "deadline.decision.in-future");
        }
    }
}

package vn.tiepdan.counter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * What happens to a turn at the counter. Each method is one transaction.
 *
 * <p>Who calls is on duty on that day, or presides over a session of it, once the ward has put anybody on duty for the day
 * ({@code counter.officer.not-on-duty}); where it keeps no roster for the day, everybody who receives may call. A window has one
 * number at a time ({@code counter.window.busy}). A turn that was changed meanwhile is refused ({@code counter.turn.stale}). No word of a
 * turn tells in the trail which visit came of it: the number was seen on the wall.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
public class CounterDesk {

    static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL};

    @Inject
    Turns turns;

    @Inject
    ReceptionDesk reception;

    @Inject
    VisitRegister visits;

    @Inject
    ScheduleRegister schedule;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Gives the next number of the place and the day, without a gap; a session must be one that is held today ({@code counter.session.not-today}). */
    public TurnCode checkIn(@NotNull CheckIn command) {
        UnitCode unit = scope.writesAs(null, DESK);
        LocalDate today = LocalDate.now(clock);
        if (command.session() != null && held(unit, today, command.session()).isEmpty()) {
            throw new Invalid("session", "counter.session.not-today");
        }
        int number = turns.nextNumber(unit, command.place(), today);
        Turn turn = Turn.checkedIn(unit, today, number, command, scope.me(), clock.instant());
        turns.add(turn);
        trail.done("counter.check-in", turn.code(), String.valueOf(command.people()));
        return turn.code();
    }

    /** Calls whoever is next in the order of the queue; refused when nobody waits ({@code counter.queue.empty}). */
    public TurnCode callNext(@NotNull ReceptionPlace place, int window) {
        UnitCode unit = scope.writesAs(null, DESK);
        requireOnDuty(unit);
        Turn turn =
                turns.next(unit, place, LocalDate.now(clock)).orElseThrow(() -> new RuleBroken("counter.queue.empty"));
        call(turn, window);
        return turn.code();
    }

    /** Calls this number; whoever is second to call it is told where it went ({@code counter.call.taken}). */
    public void call(@NotNull TurnCode code, int window) {
        Turn turn = held(code);
        requireOnDuty(turn.unit());
        call(turn, window);
    }

    private void call(Turn turn, int window) {
        requireFree(turn, window);
        turn.calledTo(window, scope.me(), LocalDate.now(clock), clock.instant());
        turns.write();
        trail.done("counter.call", turn.code(), String.valueOf(window));
    }

    /** Nobody came when the number was called: it is called again later. */
    public void didNotAnswer(@NotNull TurnCode code, int seenVersion) {
        Turn turn = asSeen(code, seenVersion);
        turn.didNotAnswer();
        trail.done("counter.no-answer", code);
    }

    /** Puts right how many came. */
    public void count(@NotNull TurnCode code, int seenVersion, int people) {
        Turn turn = asSeen(code, seenVersion);
        turn.counted(people);
        trail.done("counter.count", code, String.valueOf(people));
    }

    public void begin(@NotNull TurnCode code, int seenVersion) {
        Turn turn = asSeen(code, seenVersion);
        turn.begins(clock.instant());
        trail.done("counter.begin", code);
    }

    public void waitForRepresentatives(@NotNull TurnCode code, int seenVersion) {
        Turn turn = asSeen(code, seenVersion);
        turn.waitsForRepresentatives();
        trail.done("counter.wait-for-representatives", code);
    }

    /** The group chose, and is received at the window to which it was called. */
    public void nameRepresentatives(@NotNull TurnCode code, int seenVersion, @NotNull NameRepresentatives command) {
        Turn turn = asSeen(code, seenVersion);
        requireFree(turn, turn.window());
        turn.isRepresentedBy(command, clock.instant());
        turns.write();
        trail.done("counter.representatives", code, String.valueOf(command.number()));
    }

    /** The group chooses nobody and is received all the same. */
    public void goOnWithout(@NotNull TurnCode code, int seenVersion, String note) {
        Turn turn = asSeen(code, seenVersion);
        requireFree(turn, turn.window());
        turn.goesOnWithout(note, clock.instant());
        turns.write();
        trail.done("counter.without-representatives", code);
    }

    public void abandon(@NotNull TurnCode code, int seenVersion, String note) {
        Turn turn = asSeen(code, seenVersion);
        turn.abandoned(note, clock.instant());
        trail.done("counter.abandon", code);
    }

    /**
     * Writes the visit down and, where one was given on the spot, its answer; the turn is over with it, and all of that stands or
     * falls together. One who was called and is no group needs no further step before.
     *
     * <p>Refused besides what the reception book refuses: another day than the turn's ({@code counter.record.other-day}), another
     * number of people than the turn's ({@code counter.record.people}), other than the representatives that were chosen ({@code counter.record.representatives}), a session's turn under another leader ({@code
     * counter.record.presiding}), an answer to what is not classified or denounces, which is given on the page of the visit ({@code
     * counter.answer.kind}).
     */
    public VisitCode record(@NotNull TurnCode code, int seenVersion, @NotNull RegisterVisit told, Reply answer) {
        Turn turn = asSeen(code, seenVersion);
        Instant now = clock.instant();
        if (turn.stage() == TurnStage.SCREENING) {
            turn.begins(now);
            trail.done("counter.begin", code);
        }
        turn.requireReceived();
        requireFits(turn, told, answer);
        VisitCode visit = reception.register(told);
        if (answer != null) {
            reception.reply(visit, visits.row(visit).version(), answer);
        }
        turn.recorded(turns.intakeOf(visit), now);
        trail.done("counter.record", code);
        return visit;
    }

    private void requireFits(Turn turn, RegisterVisit told, Reply answer) {
        if (!scope.writesFor(told.unit()).equals(turn.unit())) {
            throw new NotFound("counter.turn.not-found", turn.code());
        }
        if (!told.visitedOn().equals(turn.day())) {
            throw new Invalid("visitedOn", "counter.record.other-day", turn.day());
        }
        if (told.people() != turn.people()) {
            throw new Invalid("people", "counter.record.people", turn.people(), told.people());
        }
        if (turn.representatives() != null && told.visitors().size() != turn.representatives()) {
            throw new Invalid(
                    "fullName",
                    "counter.record.representatives",
                    turn.representatives(),
                    told.visitors().size());
        }
        if (turn.session() != null) {
            // A session called off in between asks for no leader: whoever came for it is received all the same.
            held(turn.unit(), turn.day(), turn.session()).ifPresent(session -> {
                if (told.type() != session.type() || !session.presiding().equals(told.presiding())) {
                    throw new Invalid("presiding", "counter.record.presiding", session.presidingName());
                }
            });
        }
        if (answer != null && (told.kind() == null || told.kind() == PetitionKind.DENUNCIATION)) {
            throw new Invalid("answer", "counter.answer.kind");
        }
    }

    /**
     * From how many minutes on a wait is long in the ward; refused to who saw another limit ({@code counter.limit.stale}).
     *
     * @param seenVersion 0 while the ward has said nothing yet
     */
    @RolesAllowed({Role.OSU, Role.CHAIR})
    public void limitWaits(int seenVersion, int minutes) {
        UnitCode unit = scope.writesAs(null, Role.OSU, Role.CHAIR);
        turns.limitInTurn(unit);
        if (turns.limitVersion(unit) != seenVersion) {
            throw new Stale("counter.limit.stale", turns.limit(unit));
        }
        turns.storedLimit(unit)
                .ifPresentOrElse(limit -> limit.is(minutes), () -> turns.add(WaitLimit.of(unit, minutes)));
        turns.write();
        trail.done("counter.limit", unit, String.valueOf(minutes));
    }

    private void requireOnDuty(UnitCode unit) {
        ScheduleDay today = schedule.today(unit);
        OfficerCode me = scope.me();
        if (!today.duty().isEmpty()
                && today.duty().stream().noneMatch(duty -> duty.officer().equals(me))
                && today.sessions().stream()
                        .noneMatch(session ->
                                session.isScheduled() && session.presiding().equals(me))) {
            throw new RuleBroken("counter.officer.not-on-duty");
        }
    }

    /** Asked before the turn changes: the database refuses a second number at a window without saying which is the first. */
    private void requireFree(Turn turn, Integer window) {
        turns.atWindow(turn.unit(), turn.place(), turn.day(), window)
                .filter(number -> number != turn.number())
                .ifPresent(number -> {
                    throw new RuleBroken("counter.window.busy", window, number);
                });
    }

    private Optional<SessionRow> held(UnitCode unit, LocalDate day, SessionCode code) {
        return schedule.of(unit, day, day).get(0).sessions().stream()
                .filter(session -> session.isScheduled() && session.code().equals(code))
                .findFirst();
    }

    private Turn held(TurnCode code) {
        Turn turn = turns.held(code, scope.openUnits());
        scope.requireIn(turn.unit(), DESK);
        return turn;
    }

    private Turn asSeen(TurnCode code, int seenVersion) {
        Turn turn = held(code);
        if (turn.version() != seenVersion) {
            throw new Stale("counter.turn.stale", turn.number());
        }
        return turn;
    }
}

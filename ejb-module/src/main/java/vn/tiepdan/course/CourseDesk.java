package vn.tiepdan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.EnteredVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitDoor;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** Writes how a visit went. Each method is one transaction and decides on the version seen. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
public class CourseDesk {

    private static final String[] WHO_RECEIVES = {
        Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL
    };
    private static final String[] WHO_PRESIDES = {Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL};

    @Inject
    VisitDoor door;

    @Inject
    CourseBook book;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /**
     * Tells the main outcome of a classified visit, once ({@code course.outcome.already}), with the answer that it is.
     *
     * <p>A complaint or denunciation told face to face is guided, recommendation and feedback are transferred ({@code
     * course.outcome.other-kind}); a slip is given once ({@code reception.guided.already}). The head alone urges a lower level; an
     * answer on the spot is given at his session ({@code course.on-spot.not-at-session}).
     */
    public void conclude(VisitCode code, int seenVersion, ConcludeVisit command) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, allowed(command.outcome()));
        requireOpen(visit);
        door.requireNotHeld(visit);
        if (book.outcome(visit.intakeCode()) != null) {
            throw new RuleBroken("course.outcome.already");
        }
        if (!command.outcome().isOf(visit.kind())) {
            throw new Invalid("outcome", "course.outcome.other-kind");
        }
        if (command.outcome() == VisitOutcome.ANSWERED_ON_SPOT && visit.type() == ReceptionType.REGULAR) {
            throw new Invalid("outcome", "course.on-spot.not-at-session");
        }
        book.conclude(visit.intakeCode(), command, scope.me(), LocalDate.now(clock));
        Reply reply = command.reply();
        if (reply != null) {
            door.answer(visit, reply);
        }
        door.done(
                visit,
                "visit.conclude",
                command.outcome().name(),
                given(command.recipient(), command.words(), command.documentNumber(), command.contact()));
    }

    /** Another body receives together with us; its files were perhaps asked for before. */
    public void add(VisitCode code, int seenVersion, AddParticipant command) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_RECEIVES);
        requireUntilToday(command.askedOn(), "askedOn");
        book.add(visit.intakeCode(), command, scope.me());
        door.done(visit, "visit.participant", null, given(command.body(), command.name(), command.task()));
    }

    /** The files asked of a participant came; the first one written down has the ordinal 1. */
    public void filesCame(VisitCode code, int seenVersion, int ordinal, LocalDate on) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_RECEIVES);
        if (on == null) {
            throw new Invalid("on", "course.participant.day-missing");
        }
        requireUntilToday(on, "on");
        CourseRow.Participant asked = book.participants(visit.intakeCode()).stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Invalid("participant", "course.participant.unknown"));
        if (!asked.isAwaited()) {
            throw new RuleBroken("course.participant.nothing-asked");
        }
        if (on.isBefore(asked.askedOn())) {
            throw new Invalid("on", "course.participant.before-asked");
        }
        book.filesCame(visit.intakeCode(), ordinal, on);
        door.done(visit, "visit.participant-files", null);
    }

    /** How the record was kept; a paper to act for another only where somebody does ({@code course.protocol.no-agent}). */
    public void keep(VisitCode code, int seenVersion, KeepProtocol command) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_RECEIVES);
        if (command.agentPaper() != null && !visit.capacities().contains(Capacity.AGENT)) {
            throw new Invalid("agentPaper", "course.protocol.no-agent");
        }
        requireUntilToday(command.agentOn(), "agentOn");
        book.keep(visit.intakeCode(), command);
        door.done(visit, "visit.protocol", null, given(command.interpreter(), command.agentNumber()));
    }

    private static String[] allowed(VisitOutcome outcome) {
        return switch (outcome) {
            case URGED -> new String[] {Role.CHAIR};
            case ANSWERED_ON_SPOT -> WHO_PRESIDES;
            default -> WHO_RECEIVES;
        };
    }

    private static void requireOpen(EnteredVisit visit) {
        if (visit.stage() != RecordStage.CLASSIFIED) {
            throw new RuleBroken(
                    visit.stage() == RecordStage.RECEIVED
                            ? "reception.reply.not-classified"
                            : "course.outcome.not-open");
        }
    }

    private void requireUntilToday(LocalDate day, String field) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Invalid(field, "course.day.in-future");
        }
    }

    private static String[] given(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toArray(String[]::new);
    }
}

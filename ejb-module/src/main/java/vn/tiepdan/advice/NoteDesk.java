package vn.tiepdan.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Sends information notes between units, and acknowledges them. Each method is one transaction. */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.POLICE,
    Role.FRONT,
    Role.CITY,
    Role.INSPECTOR
})
public class NoteDesk {

    @Inject
    Notes notes;

    @Inject
    Ends ends;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public NoteCode send(@NotNull SendNote told) {
        if (scope.home() == null) {
            throw new NotFound("organisation.scope.empty");
        }
        told.audience().forEach(one -> units.row(one));
        UnitCode unit = scope.home();
        UnitCode from = ends.own().stream().sorted().findFirst().orElse(unit);
        InformationNote note = InformationNote.sent(
                notes.next(unit, LocalDate.now(clock).getYear()), unit, from, told, scope.me(), clock.instant());
        notes.add(note);
        trail.done("advice.note.send", note.code());
        return note.code();
    }

    /** Acknowledged for the caller's unit; refused to who was not sent it ({@code advice.note.not-sent-to-you}). */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.POLICE,
        Role.FRONT,
        Role.PARTY,
        Role.CITY,
        Role.INSPECTOR
    })
    public void acknowledge(@NotNull NoteCode code) {
        InformationNote note = notes.withCode(code);
        Set<UnitCode> mine = new TreeSet<>(note.audience());
        mine.retainAll(ends.answering());
        UnitCode unit =
                mine.stream().findFirst().orElseThrow(() -> new RuleBroken("advice.note.not-sent-to-you", code));
        notes.acknowledge(note, unit, clock.instant());
        trail.done("advice.note.acknowledge", code);
    }
}

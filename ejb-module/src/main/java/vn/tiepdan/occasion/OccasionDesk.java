package vn.tiepdan.occasion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.RuleBroken;

/** Announces events and follows their dates when they change. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.CITY, Role.SYSTEM})
public class OccasionDesk {

    @Resource
    SessionContext session;

    @Inject
    EventWindows windows;

    @Inject
    Event<PhaseMoved> moved;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public void open(@NotNull @Valid OpenWindow command) {
        if (windows.find(command.code()).isPresent()) {
            throw new RuleBroken("occasion.window.already-open", command.code());
        }
        windows.add(EventWindow.opened(command));
        trail.done("occasion.open", command.code());
    }

    public void movePhase(@NotNull @Valid MovePhase command) {
        EventWindow window = windows.asSeen(command.window(), command.seenVersion());
        window.movePhase(
                command.phase(), command.from(), command.to(), command.reason(), LocalDate.now(clock), actor());
        trail.done(
                "occasion.move-phase", command.window(), command.phase() + " " + command.from() + " " + command.to());
        windows.write();
        moved.fire(new PhaseMoved(command.window(), command.phase(), command.from(), command.to(), command.reason()));
    }

    private String actor() {
        String name = session.getCallerPrincipal().getName();
        return "anonymous".equals(name) ? AuditTrail.SYSTEM : name;
    }
}

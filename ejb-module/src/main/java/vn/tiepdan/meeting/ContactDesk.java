package vn.tiepdan.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Folding;

/** Keeps the directory of bodies with which the ward works (R26). Each method is one transaction. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY})
public class ContactDesk {

    private static final String[] KEEPERS = {Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY};

    @Inject
    ContactBodies bodies;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    public void enter(@NotNull KeepContact told) {
        UnitCode unit = scope.writesAs(null, KEEPERS);
        requireKnown(told);
        bodies.add(ContactBody.entered(unit, told, Folding.fold(told.name()), scope.me()));
        trail.done("meeting.contact.enter", unit);
    }

    public void change(long number, int seenVersion, @NotNull KeepContact told) {
        ContactBody entry = bodies.asSeen(number, seenVersion);
        scope.requireIn(entry.unit(), KEEPERS);
        requireKnown(told);
        entry.change(told, Folding.fold(told.name()), scope.me());
        bodies.write();
        trail.done("meeting.contact.change", entry.unit());
    }

    private void requireKnown(KeepContact told) {
        if (told.body() != null) {
            units.row(told.body());
        }
    }
}

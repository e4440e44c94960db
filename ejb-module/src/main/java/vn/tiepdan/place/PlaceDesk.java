package vn.tiepdan.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/** Opens and closes places of reception. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.SYSTEM})
public class PlaceDesk {

    @Inject
    Places places;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    public PlaceCode open(@NotNull @Valid KeepPlace command) {
        UnitCode unit = scope.writesAs(command.unit(), Role.OSU, Role.CHAIR);
        PlaceCode code = places.next(unit);
        places.add(Place.opened(code, unit, command));
        trail.done("place.open", code);
        return code;
    }

    /** In use until that day; refused while a session is to be held there later ({@code place.needed-later}). */
    @RolesAllowed({Role.OSU, Role.CHAIR})
    public void close(@NotNull PlaceCode code, int seenVersion, @NotNull LocalDate lastDay) {
        Place place = places.withCode(code, scope.units());
        scope.requireIn(place.unit(), Role.OSU, Role.CHAIR);
        if (place.version() != seenVersion) {
            throw new Stale("place.stale", code);
        }
        if (places.isNeededAfter(code, lastDay)) {
            throw new RuleBroken("place.needed-later", code, lastDay);
        }
        place.closedOn(lastDay);
        places.write();
        trail.done("place.close", code, lastDay.toString());
    }
}

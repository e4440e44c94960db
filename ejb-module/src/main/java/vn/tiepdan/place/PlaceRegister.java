package vn.tiepdan.place;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the places of the units whose open papers the caller may read. */
@Repository
public class PlaceRegister {

    @Inject
    Places places;

    @Inject
    Scope scope;

    public PlaceRow row(PlaceCode code) {
        return places.withCode(code, scope.openUnits()).row();
    }

    /** Every place of the unit, or of all units for null; those that were closed carry their last day. */
    public List<PlaceRow> of(UnitCode unit) {
        if (unit == null) {
            return places.of(scope.openUnits());
        }
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return places.of(Set.of(unit));
    }

    /** Those in use on one day from this one on. */
    public List<PlaceRow> from(UnitCode unit, LocalDate day) {
        return of(unit).stream()
                .filter(place -> place.validTo() == null || !place.validTo().isBefore(day))
                .toList();
    }
}

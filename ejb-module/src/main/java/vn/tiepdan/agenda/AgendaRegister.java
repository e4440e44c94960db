package vn.tiepdan.agenda;

import jakarta.inject.Inject;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the series of the units whose open papers the caller may read. */
@Repository
public class AgendaRegister {

    private static final int LATEST = 20;

    @Inject
    Agenda agenda;

    @Inject
    Scope scope;

    /** The latest twenty, the latest first. */
    public List<SeriesRow> series(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return agenda.of(unit, LATEST);
    }
}

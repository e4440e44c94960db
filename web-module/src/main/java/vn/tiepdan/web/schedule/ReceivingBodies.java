package vn.tiepdan.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.place.PlaceRegister;
import vn.tiepdan.place.PlaceRow;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** What the pages of the schedule offer to choose from: units with schedules, the bodies of one that receive, its places. */
@Named("bodies")
@RequestScoped
public class ReceivingBodies {

    private static final Set<UnitKind> WITH_SCHEDULE = Set.of(UnitKind.WARD, UnitKind.CITY, UnitKind.PROVINCE);
    private static final Set<UnitKind> RECEIVING = Set.of(
            UnitKind.LEADERSHIP,
            UnitKind.COUNCIL_STANDING,
            UnitKind.OFFICE_STATISTICS,
            UnitKind.ONE_STOP,
            UnitKind.SPECIALISTS,
            UnitKind.RECEPTION_BOARD);

    @Inject
    UnitRegister units;

    @Inject
    PlaceRegister places;

    @Inject
    Scope scope;

    @Inject
    Texts text;

    @Inject
    Today today;

    private Map<PlaceCode, PlaceRow> known;

    /** The units with schedules of their own that the caller may read. */
    public List<UnitRow> getUnits() {
        return units.all().stream()
                .filter(row -> scope.openUnits().contains(row.code()) && WITH_SCHEDULE.contains(row.kind()))
                .toList();
    }

    /** The bodies of the unit that receive citizens today. */
    public List<UnitRow> of(UnitCode unit) {
        LocalDate day = today.getDate();
        return units.all().stream()
                .filter(row -> unit != null && unit.equals(row.parent()) && RECEIVING.contains(row.kind()))
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(day))
                .toList();
    }

    /** Its places in use from today on. */
    public List<PlaceRow> placesOf(UnitCode unit) {
        return unit == null ? List.of() : places.from(unit, today.getDate());
    }

    /** Where a session is held, in words. */
    public String where(SessionRow session) {
        PlaceRow place = session.venue() == null ? null : place(session.venue());
        return place == null ? text.get("schedule.place." + session.place()) : place.name();
    }

    /** The same with the address. */
    public String whereExactly(SessionRow session) {
        PlaceRow place = session.venue() == null ? null : place(session.venue());
        return place == null ? where(session) : place.name() + ", " + place.address();
    }

    private PlaceRow place(PlaceCode code) {
        if (known == null) {
            known = new HashMap<>();
            places.of(null).forEach(row -> known.put(row.code(), row));
        }
        return known.get(code);
    }
}

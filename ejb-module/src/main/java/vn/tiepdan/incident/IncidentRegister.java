package vn.tiepdan.incident;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.Repository;

/** Reads gatherings within the caller's scope of view. */
@Repository
public class IncidentRegister {

    private static final String[] REPORT_READERS = {
        Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.POLICE, Role.CITY, Role.INSPECTOR
    };

    @Inject
    Incidents incidents;

    @Inject
    IncidentSight sight;

    @Inject
    ForceCandidates candidates;

    @Inject
    MatterRegister matters;

    @Inject
    UnitRegister units;

    @Inject
    ScenarioRegister scenarios;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public IncidentRow row(IncidentCode code) {
        GroupIncident incident = incidents.withCode(code);
        MatterCode matter = incident.matter();
        boolean seen =
                matter != null && !matters.seenAmong(Set.of(matter.value())).isEmpty();
        return incident.row(
                units::nameOf, sight.isNamed(incident), seen, sight.possible(incident), LocalDate.now(clock));
    }

    /** The flash report of a gathering, for those who write and receive it; none while it was not sent. */
    public Optional<FlashRow> report(IncidentCode code) {
        GroupIncident incident = incidents.withCode(code);
        return scope.holdsIn(incident.unit(), REPORT_READERS)
                ? incidents.report(incident).map(report -> report.row(units::nameOf))
                : Optional.empty();
    }

    /** The line of one gathering as lists show it. */
    public IncidentLine line(IncidentCode code) {
        return lines(List.of(incidents.withCode(code))).get(0);
    }

    /** One page of the gatherings, the newest first. */
    public List<IncidentLine> find(boolean open, UnitCode unit, int first, int size) {
        return lines(incidents.find(open, unit, first, size));
    }

    public long count(boolean open, UnitCode unit) {
        return incidents.count(open, unit);
    }

    /** How many are open in each ward where one is. */
    public Map<UnitCode, Long> openByUnit() {
        return incidents.openByUnit();
    }

    /** The page behind that gathering; the first one for null. */
    public List<IncidentLine> after(IncidentCode key, int size) {
        return lines(incidents.after(key, size));
    }

    /** Those that were noticed from the first day to the last, the earliest first; of one ward, or of all in reach. */
    public List<IncidentLine> between(LocalDate from, LocalDate to, UnitCode unit) {
        return lines(incidents.seenBetween(
                from.atStartOfDay(LawTime.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(LawTime.ZONE).toInstant(),
                unit));
    }

    /** The gatherings under way whose flash report is missing beyond its time. */
    public List<IncidentLine> reportsMissing(UnitCode unit) {
        return lines(incidents.reportsMissing(unit, lastInTime()));
    }

    public long countReportsMissing(UnitCode unit) {
        return incidents.countReportsMissing(unit, lastInTime());
    }

    /** Whatever was recorded before has missed the time for its flash report by now. */
    private Instant lastInTime() {
        return clock.instant().minus(term());
    }

    private Duration term() {
        return Duration.ofMinutes(incidents.rules().flashReportMinutes());
    }

    private List<IncidentLine> lines(List<GroupIncident> found) {
        Map<IncidentCode, Instant> sent = incidents.sent(found);
        Duration term = term();
        Instant now = clock.instant();
        return found.stream()
                .map(incident -> incident.line(incident.recordedAt().plus(term), sent.get(incident.code()), now))
                .toList();
    }

    /** One page of all ways home, the latest first. */
    public List<TripLine> trips(int first, int size) {
        return incidents.trips(first, size).stream()
                .map(trip -> trip.incident().line(trip.row()))
                .toList();
    }

    public long countTrips() {
        return incidents.countTrips();
    }

    /** What came into the books of its case since they were noticed, for who is to decide that follow-up begins. */
    public Booked booked(IncidentCode code) {
        return incidents.booked(incidents.withCode(code));
    }

    /** Who of the ward may go with the task force as this today. */
    public List<OfficerRow> candidates(IncidentCode code, ForceCapacity capacity) {
        return candidates.of(incidents.withCode(code).unit(), capacity, LocalDate.now(clock));
    }

    /** The known places of the ward where groups go. */
    public List<PlaceRow> places(UnitCode unit) {
        return scope.units().contains(unit)
                ? incidents.places(unit).stream().map(DestinationPlace::row).toList()
                : List.of();
    }

    public List<MeasureRow> measures(IncidentCode incident) {
        return incidents.measures(incident, 0, Integer.MAX_VALUE).stream()
                .map(measure -> measure.row(units::nameOf))
                .toList();
    }

    public List<MeasureRow> measures(int first, int size) {
        return incidents.measures(null, first, size).stream()
                .map(measure -> measure.row(units::nameOf))
                .toList();
    }

    public long countMeasures() {
        return incidents.countMeasures();
    }

    /** The scenarios that were used in a gathering. */
    public List<ActivationRow> activations(IncidentCode code) {
        return rows(incidents.activations(incidents.withCode(code)));
    }

    /** The gatherings in which a scenario was used. */
    public List<ActivationRow> uses(PoliceCode scenario) {
        return rows(incidents.uses(scenarios.scenario(scenario).number()));
    }

    private List<ActivationRow> rows(List<ScenarioActivation> used) {
        return used.stream().map(one -> one.row(units::nameOf)).toList();
    }

    public IncidentRules rules() {
        return incidents.rules();
    }
}

package vn.tiepdan.incident;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.Concerns;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.Scenario;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All gatherings with their reports and measures, as a collection; who works for the ward, or above it, sees them. */
@Repository
class Incidents {

    /** Never by somebody whom the case beside it is about. */
    private static final String SEEN =
            Scope.within("i.unit", "units") + " and (i.matter is null or " + Scope.notHidden("i.matter") + ")";

    /** Measures are read by those who propose and decide them, and above. */
    private static final String MEASURE_SEEN = Scope.within("m.unit", "measuring")
            + " and not exists (select i.id from GroupIncident i where i.code = m.incident and i.matter is not null and not ("
            + Scope.notHidden("i.matter") + "))";

    private static final String[] MEASURING = {
        Role.POLICE, Role.CHAIR, Role.VICE_CHAIR, Role.OSU, Role.CITY, Role.INSPECTOR
    };

    private static final String FROM = " from GroupIncident i where " + SEEN;

    /** Those that are not over. */
    private static final String OPEN =
            " and i.state not in (vn.tiepdan.incident.IncidentState.DISMISSED, vn.tiepdan.incident.IncidentState.CLOSED)";

    /** Those under way without a flash report. */
    private static final String UNREPORTED =
            OPEN + " and not exists (select r from FlashReport r where r.incident = i)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    @Inject
    Concerns concerns;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    /** Written as another version, also when only what hangs on it changed: whoever decides on it has seen it all. */
    void changed(Object entry) {
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** The code of the next gathering of the ward on that day; nobody else takes it meanwhile. */
    IncidentCode next(UnitCode unit, LocalDate day) {
        numbering.inTurn("group_incident " + unit);
        String begin = IncidentCode.of(unit, day, 1).value();
        long known = ((Number) em.createNativeQuery("select count(*) from group_incident where code like ?1")
                        .setParameter(1, begin.substring(0, begin.length() - 1) + "%")
                        .getSingleResult())
                .longValue();
        return IncidentCode.of(unit, day, known + 1);
    }

    GroupIncident withCode(IncidentCode code) {
        return scope.bind(em.createQuery("select i" + FROM + " and i.code = :code", GroupIncident.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.not-found"));
    }

    GroupIncident asSeen(IncidentCode code, int seenVersion) {
        GroupIncident incident = withCode(code);
        if (incident.version() != seenVersion) {
            throw new Stale("incident.stale");
        }
        return incident;
    }

    List<GroupIncident> find(boolean open, UnitCode unit, int first, int size) {
        return narrowed(
                        em.createQuery(
                                "select i" + FROM + (open ? OPEN : "") + (unit == null ? "" : " and i.unit = :unit")
                                        + " order by i.seenAt desc, i.id desc",
                                GroupIncident.class),
                        unit)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(boolean open, UnitCode unit) {
        return narrowed(
                        em.createQuery(
                                "select count(i)" + FROM + (open ? OPEN : "")
                                        + (unit == null ? "" : " and i.unit = :unit"),
                                Long.class),
                        unit)
                .getSingleResult();
    }

    /** How many are open in each ward where one is. */
    Map<UnitCode, Long> openByUnit() {
        return scope.bind(em.createQuery("select i.unit, count(i)" + FROM + OPEN + " group by i.unit", Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(line -> (UnitCode) line[0], line -> (Long) line[1]));
    }

    /** The page behind that one in the list of the newest; the first one for null. */
    List<GroupIncident> after(IncidentCode key, int size) {
        String next = key == null
                ? ""
                : " and exists (select k.id from GroupIncident k where k.code = :key and (i.seenAt < k.seenAt or (i.seenAt = k.seenAt and i.id < k.id)))";
        TypedQuery<GroupIncident> query = scope.bind(
                em.createQuery("select i" + FROM + next + " order by i.seenAt desc, i.id desc", GroupIncident.class));
        if (key != null) {
            query.setParameter("key", key);
        }
        return query.setMaxResults(size).getResultList();
    }

    private <T> TypedQuery<T> narrowed(TypedQuery<T> query, UnitCode unit) {
        scope.bind(query);
        return unit == null ? query : query.setParameter("unit", unit);
    }

    /** The gatherings since a day, for who counts the session. */
    List<GroupIncident> seenBetween(Instant from, Instant before, UnitCode unit) {
        return narrowed(
                        em.createQuery(
                                "select i" + FROM + " and i.seenAt >= :from and i.seenAt < :before"
                                        + (unit == null ? "" : " and i.unit = :unit") + " order by i.seenAt, i.id",
                                GroupIncident.class),
                        unit)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    /** Whoever asks: for what the house itself does when something happened. */
    GroupIncident known(IncidentCode code) {
        return em.createQuery("select i from GroupIncident i where i.code = :code", GroupIncident.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Those that were recorded until then and nobody has looked at, of all wards. */
    List<GroupIncident> unansweredSince(Instant until) {
        return em.createQuery(
                        "select i from GroupIncident i where i.state = vn.tiepdan.incident.IncidentState.SIGNALLED and i.recordedAt <= :until order by i.id",
                        GroupIncident.class)
                .setParameter("until", until)
                .getResultList();
    }

    /** Those under way that were recorded before then and have no flash report, of all wards. */
    List<GroupIncident> unreportedSince(Instant before) {
        return em.createQuery(
                        "select i from GroupIncident i where i.recordedAt < :before" + UNREPORTED + " order by i.id",
                        GroupIncident.class)
                .setParameter("before", before)
                .getResultList();
    }

    List<GroupIncident> openAbout(MatterCode matter) {
        return em.createQuery(
                        "select i from GroupIncident i where i.matter = :matter" + OPEN + " order by i.id",
                        GroupIncident.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** The gatherings about the case to which a visit or petition belongs. */
    List<GroupIncident> about(ClockSubject record) {
        List<?> found = em.createNativeQuery("""
                        select i.code from group_incident i
                         where i.matter_code in (select p.matter_code from petition p where p.intake_code = ?1
                                                 union all select v.matter_code from visit v where v.intake_code = ?1)""").setParameter(1, record.code()).getResultList();
        return found.stream()
                .map(code -> known(new IncidentCode((String) code)))
                .toList();
    }

    /** The officers of ours whom its case is about. */
    Set<OfficerCode> concerned(GroupIncident incident) {
        return incident.matter() == null
                ? Set.of()
                : concerns.of(incident.matter().value());
    }

    List<ReturnTrip> trips(int first, int size) {
        return scope.bind(em.createQuery(
                        "select t from ReturnTrip t join t.incident i where " + SEEN
                                + " order by t.leftAt desc, t.id desc",
                        ReturnTrip.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long countTrips() {
        return scope.bind(
                        em.createQuery("select count(t) from ReturnTrip t join t.incident i where " + SEEN, Long.class))
                .getSingleResult();
    }

    Optional<FlashReport> report(GroupIncident incident) {
        return em.createQuery("select r from FlashReport r where r.incident = :incident", FlashReport.class)
                .setParameter("incident", incident)
                .getResultStream()
                .findFirst();
    }

    /** When the reports of these gatherings were sent, by code. */
    Map<IncidentCode, Instant> sent(Collection<GroupIncident> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select r.incident.code, r.sentAt from FlashReport r where r.incident in :incidents",
                        Object[].class)
                .setParameter("incidents", incidents)
                .getResultStream()
                .collect(Collectors.toMap(line -> (IncidentCode) line[0], line -> (Instant) line[1]));
    }

    /** Those under way that were recorded before and have no flash report, the newest first; of one ward, or of all in reach. */
    List<GroupIncident> reportsMissing(UnitCode unit, Instant before) {
        return unreported("select i", GroupIncident.class, unit, before, " order by i.seenAt desc, i.id desc")
                .getResultList();
    }

    long countReportsMissing(UnitCode unit, Instant before) {
        return unreported("select count(i)", Long.class, unit, before, "").getSingleResult();
    }

    private <T> TypedQuery<T> unreported(String what, Class<T> type, UnitCode unit, Instant before, String order) {
        return narrowed(
                        em.createQuery(
                                what + FROM + UNREPORTED + (unit == null ? "" : " and i.unit = :unit")
                                        + " and i.recordedAt < :before" + order,
                                type),
                        unit)
                .setParameter("before", before);
    }

    List<DestinationPlace> places(UnitCode unit) {
        return em.createQuery(
                        "select p from DestinationPlace p where p.unit = :unit order by p.kind, p.name",
                        DestinationPlace.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** A place of that ward; null for none asked. */
    DestinationPlace place(Long number, UnitCode unit) {
        return number == null
                ? null
                : places(unit).stream()
                        .filter(place -> place.row().number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("incident.place.not-found"));
    }

    List<ScenarioActivation> activations(GroupIncident incident) {
        return em.createQuery(
                        "select a from ScenarioActivation a where a.incident = :incident order by a.activatedAt, a.id",
                        ScenarioActivation.class)
                .setParameter("incident", incident)
                .getResultList();
    }

    /** Where a scenario was used. */
    List<ScenarioActivation> uses(long scenario) {
        return scope.bind(em.createQuery(
                        "select a from ScenarioActivation a join a.incident i where a.scenario.id = :scenario and "
                                + SEEN + " order by a.activatedAt desc",
                        ScenarioActivation.class))
                .setParameter("scenario", scenario)
                .getResultList();
    }

    /** What came into the open book of its case since the day on which they were noticed; a visit that was split counts once. */
    Booked booked(GroupIncident incident) {
        if (incident.matter() == null) {
            return new Booked(0, 0);
        }
        Object[] found = (Object[]) em.createNativeQuery("""
                        select (select count(distinct coalesce(v.split_from, v.intake_code)) from visit v
                                 where v.matter_code = ?1 and v.visited_on >= ?2 and v.book = 'OPEN' and v.stage <> 'VOIDED'),
                               (select count(*) from petition p
                                 where p.matter_code = ?1 and p.received_on >= ?2 and p.book = 'OPEN' and p.stage <> 'VOIDED')""")
                .setParameter(1, incident.matter().value())
                .setParameter(2, Date.valueOf(incident.since()))
                .getSingleResult();
        return new Booked(((Number) found[0]).intValue(), ((Number) found[1]).intValue());
    }

    Scenario scenario(long number) {
        return em.find(Scenario.class, number);
    }

    MeasureProposal measure(PoliceCode code, int seenVersion) {
        MeasureProposal measure = measuring(em.createQuery(
                        "select m from MeasureProposal m where m.code = :code and " + MEASURE_SEEN,
                        MeasureProposal.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.measure.not-found"));
        if (measure.version() != seenVersion) {
            throw new Stale("incident.stale");
        }
        return measure;
    }

    List<MeasureProposal> measures(IncidentCode incident, int first, int size) {
        TypedQuery<MeasureProposal> query = measuring(em.createQuery(
                "select m from MeasureProposal m where " + MEASURE_SEEN
                        + (incident == null ? "" : " and m.incident = :incident")
                        + " order by m.proposedAt desc, m.id desc",
                MeasureProposal.class));
        if (incident != null) {
            query.setParameter("incident", incident);
        }
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    long countMeasures() {
        return measuring(em.createQuery("select count(m) from MeasureProposal m where " + MEASURE_SEEN, Long.class))
                .getSingleResult();
    }

    private <T> TypedQuery<T> measuring(TypedQuery<T> query) {
        return scope.bind(query)
                .setParameter(
                        "measuring",
                        scope.units().stream()
                                .filter(unit -> scope.holdsIn(unit, MEASURING))
                                .map(UnitCode::value)
                                .collect(Collectors.joining(",")));
    }

    /** The promise that is kept by a task, whoever asks. */
    Optional<IncidentPromise> promiseOf(TaskCode task) {
        return em.createQuery("select p from IncidentPromise p where p.task = :task", IncidentPromise.class)
                .setParameter("task", task.value())
                .getResultStream()
                .findFirst();
    }

    IncidentRules rules() {
        List<?> found =
                em.createNativeQuery("select code, amount from incident_rule").getResultList();
        Map<String, Integer> amounts = found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(line -> (String) line[0], line -> ((Number) line[1]).intValue()));
        return new IncidentRules(
                amounts.get("FLASH_REPORT_MINUTES"),
                amounts.get("INNER_ALERT_MINUTES"),
                amounts.get("GROUP_FROM_PEOPLE"));
    }
}

package vn.tiepdan.headduty;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.deadline.FrequencyRow;
import vn.tiepdan.deadline.WorkingCalendar;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the ledger of the head for those who read the open papers of his unit. */
@Repository
public class HeadRegister {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_VISITS = 200;

    /** Who must receive how often, by the level of his unit. */
    private static final Map<UnitKind, String> TERMS =
            Map.of(UnitKind.WARD, "TCD-01", UnitKind.CITY, "TCD-02", UnitKind.PROVINCE, "TCD-03");

    private static final String WARDS = """
             from unit u where u.kind = 'WARD' and u.code = any (string_to_array(?1, ',')) and u.valid_from <= ?3
              and (u.valid_to is null or u.valid_to >= ?2)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    HeadLedger ledger;

    @Inject
    CalendarRegister calendar;

    @Inject
    DeadlinePreview deadlines;

    @Inject
    UnitRegister units;

    @Inject
    VisitRegister visits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The weeks or months of a unit's year. */
    public HeadYear year(UnitCode unit, int year) {
        requireOpen(unit);
        requireKnown(year);
        List<FrequencyRow> versions = versions(units.row(unit).kind());
        List<PeriodRow> periods = periods(
                versions,
                ledger.held(List.of(unit), HeadPeriods.firstDay(year), HeadPeriods.lastDay(year))
                        .getOrDefault(unit, List.of()),
                ledger.firstKept(List.of(unit)).get(unit),
                year,
                calendar.calendar());
        return new HeadYear(unit, year, heads(unit, year), !versions.isEmpty(), periods, HeadTotals.of(periods));
    }

    /** Whether the law in force on the day warns the head of this unit of letting somebody else receive for him. */
    public boolean warnsOfDelegation(UnitCode unit, LocalDate day) {
        return versions(units.row(unit).kind()).stream()
                .anyMatch(version -> version.isInForceOn(day) && version.delegationWarned());
    }

    /** The sessions of the span, committee's and council's, the latest first. */
    public List<HeadSessionRow> sessions(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return ledger.sessions(unit, from, to);
    }

    /** The sessions that can lie in the weeks and months of a year. */
    public List<HeadSessionRow> sessions(UnitCode unit, int year) {
        requireKnown(year);
        return sessions(unit, HeadPeriods.firstDay(year), HeadPeriods.lastDay(year));
    }

    public HeadSessionRow session(SessionCode code) {
        return ledger.row(code, scope.openUnits());
    }

    /** Who may have held it: the leaders of the committee or of the council on its day. */
    public List<OfficerRow> leaders(SessionCode code) {
        HeadSessionRow session = session(code);
        return units.officersOf(
                session.unit(),
                session.day(),
                session.council() ? List.of(Role.COUNCIL) : List.of(Role.CHAIR, Role.VICE_CHAIR));
    }

    /** All that was recorded of a session, the first line first. */
    public List<EntryRow> entries(SessionCode code) {
        session(code);
        return ledger.entries(code).stream()
                .map(entry -> entry.row(
                        entry.heldBy() == null ? null : units.nameOf(entry.heldBy()), units.nameOf(entry.recordedBy())))
                .toList();
    }

    /** The visits of a session that the caller sees. */
    public List<VisitRow> visits(SessionCode code) {
        HeadSessionRow session = session(code);
        return visits(session, session.entry() == null ? null : session.entry().heldBy());
    }

    /**
     * Whether the caller sees a visit of the session that was not taken back. One that is hidden from him does not count, lest a
     * refusal tell him of it.
     *
     * @param heldBy who held it beside who was to preside; null for nobody else
     */
    boolean hasVisits(SessionCode code, OfficerCode heldBy) {
        return visits(session(code), heldBy).stream().anyMatch(row -> row.stage() != RecordStage.VOIDED);
    }

    private List<VisitRow> visits(HeadSessionRow session, OfficerCode heldBy) {
        if (!scope.units().contains(session.unit())) {
            return List.of();
        }
        VisitFilter filter = new VisitFilter(
                null,
                session.unit(),
                null,
                session.type(),
                null,
                null,
                null,
                session.day(),
                session.day(),
                false,
                null);
        return visits.find(filter, 0, MOST_VISITS).stream()
                .filter(row -> isOf(session, heldBy, row))
                .toList();
    }

    /** The afternoon begins at noon. */
    private static boolean isOf(HeadSessionRow session, OfficerCode heldBy, VisitRow row) {
        boolean presided = row.presiding() == null
                || row.presiding().equals(session.presiding())
                || row.presiding().equals(heldBy);
        boolean morning = row.timeIn().isBefore(LocalTime.NOON);
        return presided && (session.part() == DayPart.DAY || morning == (session.part() == DayPart.MORNING));
    }

    /**
     * Whether the officer was head of the ward's committee on that day himself, not for somebody; of the council, whether he sat in
     * its standing body.
     */
    public boolean wasHead(OfficerCode officer, boolean council, UnitCode ward, LocalDate day) {
        return ledger.heldRole(officer, council ? Role.COUNCIL : Role.CHAIR, ward, day);
    }

    /** One page of the wards in reach with what their heads owe and did in the year, by code. */
    public List<WardYearRow> wards(int year, int first, int size) {
        requireKnown(year);
        List<?> found = bind(
                        em.createNativeQuery("select u.code, u.name_vi, u.name_en" + WARDS + " order by u.code"), year)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows(found, year);
    }

    /** The wards whose codes come after that one. */
    public List<WardYearRow> wardsAfter(int year, String after, int size) {
        requireKnown(year);
        List<?> found = bind(
                        em.createNativeQuery(
                                "select u.code, u.name_vi, u.name_en" + WARDS + " and u.code > ?4 order by u.code"),
                        year)
                .setParameter(4, after == null ? "" : after)
                .setMaxResults(size)
                .getResultList();
        return rows(found, year);
    }

    public long countWards(int year) {
        requireKnown(year);
        return ((Number) bind(em.createNativeQuery("select count(*)" + WARDS), year)
                        .getSingleResult())
                .longValue();
    }

    private Query bind(Query query, int year) {
        return query.setParameter(1, HeadLedger.listed(scope.openUnits()))
                .setParameter(2, Date.valueOf(LocalDate.of(year, 1, 1)))
                .setParameter(3, Date.valueOf(LocalDate.of(year, 12, 31)));
    }

    private List<WardYearRow> rows(List<?> found, int year) {
        List<UnitCode> codes = found.stream()
                .map(line -> new UnitCode((String) ((Object[]) line)[0]))
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        List<FrequencyRow> versions = versions(UnitKind.WARD);
        WorkingCalendar days = calendar.calendar();
        Map<UnitCode, List<HeadPeriods.Held>> held =
                ledger.held(codes, HeadPeriods.firstDay(year), HeadPeriods.lastDay(year));
        Map<UnitCode, LocalDate> firstKept = ledger.firstKept(codes);
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> {
                    UnitCode unit = new UnitCode((String) column[0]);
                    List<PeriodRow> periods =
                            periods(versions, held.getOrDefault(unit, List.of()), firstKept.get(unit), year, days);
                    return new WardYearRow(unit, (String) column[1], (String) column[2], year, HeadTotals.of(periods));
                })
                .toList();
    }

    private List<PeriodRow> periods(
            List<FrequencyRow> versions,
            List<HeadPeriods.Held> held,
            LocalDate firstKept,
            int year,
            WorkingCalendar days) {
        return new HeadPeriods(versions, days::worksOn, firstKept, LocalDate.now(clock)).of(year, held);
    }

    private List<FrequencyRow> versions(UnitKind kind) {
        return TERMS.containsKey(kind) ? deadlines.frequencies(TERMS.get(kind)) : List.of();
    }

    private List<String> heads(UnitCode unit, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate last = units.row(unit).validTo();
        Collection<UnitCode> reach = units.reachOf(unit, last == null || last.isAfter(end) ? end : last);
        List<?> found = em.createNativeQuery("""
                        select o.full_name from role_grant g join officer o on o.code = g.officer_code
                         where g.role = 'CHAIR' and g.unit_code = any (string_to_array(?1, ',')) and g.delegated_by is null
                           and g.revoked_at is null and not g.pending
                           and g.valid_from <= ?3 and (g.valid_to is null or g.valid_to >= ?2)
                         group by o.code, o.full_name order by min(g.valid_from), o.code""")
                .setParameter(1, HeadLedger.listed(reach))
                .setParameter(2, Date.valueOf(LocalDate.of(year, 1, 1)))
                .setParameter(3, Date.valueOf(LocalDate.of(year, 12, 31)))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private void requireOpen(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
    }

    private static void requireKnown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Invalid("year", "headduty.year.out-of-range", FIRST_YEAR, LAST_YEAR);
        }
    }
}

package vn.tiepdan.headduty;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** The lines of the ledger, as a collection, beside the sessions of the schedule that they tell of. */
@Repository
class HeadLedger {

    private static final String SESSIONS = """
            select s.code, s.unit_code, b.kind, b.name_vi, s.on_day, s.part, s.type, s.reason, s.presiding, p.full_name,
                   e.ordinal, e.outcome, e.capacity, e.held_by, h.full_name, e.starts_at, e.ends_at, e.delegation_number, e.delegation_on,
                   e.nobody_came, e.missed_reason, e.notice_by, e.correction_reason, r.full_name, e.recorded_at, n.code, n.issued_on,
                   s.delegated_by, s.delegation, s.delegated_on
              from reception_session s join unit b on b.code = s.body_code join officer p on p.code = s.presiding
                   left join lateral (select x.* from head_session_entry x where x.session_code = s.code
                                       order by x.ordinal desc limit 1) e on true
                   left join officer h on h.code = e.held_by
                   left join officer r on r.code = e.recorded_by
                   left join conclusion_notice n on n.session_code = s.code
             where s.type <> 'REGULAR' and s.state = 'SCHEDULED'
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    UnitRegister units;

    void add(SessionEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** The session for whoever works in its ward; others ask for what does not exist. Whoever else records it at the same time waits. */
    HeadSession session(SessionCode code, Collection<UnitCode> open) {
        await(code);
        HeadSessionRow row = row(code, open);
        return new HeadSession(
                row.code(),
                row.unit(),
                row.council(),
                row.day(),
                row.part(),
                row.type(),
                row.presiding(),
                row.delegation() != null);
    }

    /** Whether a line tells of the session; whoever records it at the same time waits. */
    boolean isRecorded(SessionCode code) {
        await(code);
        return !entries(code).isEmpty();
    }

    private void await(SessionCode code) {
        numbering.inTurn("head-session " + code);
    }

    HeadSessionRow row(SessionCode code, Collection<UnitCode> open) {
        List<?> found = em.createNativeQuery(SESSIONS + " and s.code = ?1")
                .setParameter(1, code.value())
                .getResultList();
        return found.stream()
                .map(HeadLedger::row)
                .filter(row -> open.contains(row.unit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("headduty.session.not-found", code));
    }

    List<HeadSessionRow> sessions(UnitCode unit, LocalDate from, LocalDate to) {
        List<?> found = em.createNativeQuery(SESSIONS
                        + " and s.unit_code = ?1 and s.on_day between ?2 and ?3 order by s.on_day desc, s.code desc")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        return found.stream().map(HeadLedger::row).toList();
    }

    /** The lines of a session, the first one first. */
    List<SessionEntry> entries(SessionCode code) {
        return em.createQuery(
                        "select e from SessionEntry e where e.session = :code order by e.ordinal", SessionEntry.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** What each session of the committees of these wards was, in the span. */
    Map<UnitCode, List<HeadPeriods.Held>> held(Collection<UnitCode> wards, LocalDate from, LocalDate to) {
        List<?> found = em.createNativeQuery("""
                        select s.unit_code, s.on_day, s.type, e.outcome, e.capacity
                          from reception_session s join unit b on b.code = s.body_code
                               left join lateral (select x.outcome, x.capacity from head_session_entry x where x.session_code = s.code
                                                   order by x.ordinal desc limit 1) e on true
                         where s.unit_code = any (string_to_array(?1, ',')) and s.on_day between ?2 and ?3
                           and s.type <> 'REGULAR' and s.state = 'SCHEDULED' and b.kind <> 'COUNCIL_STANDING'""")
                .setParameter(1, listed(wards))
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        column -> new UnitCode((String) column[0]),
                        Collectors.mapping(
                                column -> new HeadPeriods.Held(
                                        date(column[1]),
                                        ReceptionType.valueOf((String) column[2]),
                                        column[3] == null ? null : SessionOutcome.valueOf((String) column[3]),
                                        column[4] == null ? null : HolderCapacity.valueOf((String) column[4])),
                                Collectors.toList())));
    }

    /**
     * Since when each ward kept its head's reception here: its first session; without any, its first open visit; without these, the
     * first day on which it had a head. A ward without any of these has no day.
     */
    Map<UnitCode, LocalDate> firstKept(Collection<UnitCode> wards) {
        List<?> found = em.createNativeQuery("""
                        select u.code, coalesce(
                                   (select min(s.on_day) from reception_session s where s.unit_code = u.code and s.type <> 'REGULAR' and s.state = 'SCHEDULED'),
                                   (select min(v.visited_on) from visit v where v.unit_code = u.code and v.book = 'OPEN'),
                                   (select min(g.valid_from) from role_grant g
                                     where g.role = 'CHAIR' and g.delegated_by is null and g.revoked_at is null and not g.pending
                                       and (g.unit_code = u.code or exists (select 1 from unit_parent p
                                             where p.unit_code = g.unit_code and p.parent_code = u.code))))
                          from unit u where u.code = any (string_to_array(?1, ','))""").setParameter(1, listed(wards)).getResultList();
        Map<UnitCode, LocalDate> first = new HashMap<>();
        found.stream()
                .map(Object[].class::cast)
                .filter(column -> column[1] != null)
                .forEach(column -> first.put(new UnitCode((String) column[0]), date(column[1])));
        return first;
    }

    /** Whether the officer held the role himself, not as a delegate, in the ward on that day. */
    boolean heldRole(OfficerCode officer, String role, UnitCode ward, LocalDate day) {
        return holds(officer, role, ward, day, "g.delegated_by is null");
    }

    /** Whether somebody let the officer act in that role in the ward on that day. */
    boolean hasDelegatedRole(OfficerCode officer, String role, UnitCode ward, LocalDate day) {
        return holds(officer, role, ward, day, "g.delegated_by is not null");
    }

    private boolean holds(OfficerCode officer, String role, UnitCode ward, LocalDate day, String how) {
        List<?> found = em.createNativeQuery("""
                        select 1 from role_grant g
                         where g.officer_code = ?1 and g.role = ?2 and g.unit_code = any (string_to_array(?3, ','))
                           and g.revoked_at is null and not g.pending
                           and g.valid_from <= ?4 and (g.valid_to is null or g.valid_to >= ?4) and\s""" + how)
                .setParameter(1, officer.value())
                .setParameter(2, role)
                .setParameter(3, listed(units.reachOf(ward, day)))
                .setParameter(4, Date.valueOf(day))
                .getResultList();
        return !found.isEmpty();
    }

    /** Whether a conclusion was drawn from the session. */
    boolean hasConclusion(SessionCode code) {
        return !em.createNativeQuery("select 1 from conclusion_notice n where n.session_code = ?1")
                .setParameter(1, code.value())
                .getResultList()
                .isEmpty();
    }

    static String listed(Collection<UnitCode> wards) {
        return String.join(",", wards.stream().map(UnitCode::value).toList());
    }

    private static HeadSessionRow row(Object line) {
        Object[] column = (Object[]) line;
        return new HeadSessionRow(
                new SessionCode((String) column[0]),
                new UnitCode((String) column[1]),
                UnitKind.COUNCIL_STANDING.name().equals(column[2]),
                (String) column[3],
                date(column[4]),
                DayPart.valueOf((String) column[5]),
                ReceptionType.valueOf((String) column[6]),
                (String) column[7],
                new OfficerCode((String) column[8]),
                (String) column[9],
                column[10] == null ? null : entry(column),
                (String) column[25],
                date(column[26]),
                column[27] == null
                        ? null
                        : new Delegation(new OfficerCode((String) column[27]), (String) column[28], date(column[29])));
    }

    private static EntryRow entry(Object[] column) {
        return new EntryRow(
                ((Number) column[10]).intValue(),
                SessionOutcome.valueOf((String) column[11]),
                column[12] == null ? null : HolderCapacity.valueOf((String) column[12]),
                column[13] == null ? null : new OfficerCode((String) column[13]),
                (String) column[14],
                time(column[15]),
                time(column[16]),
                (String) column[17],
                date(column[18]),
                (Boolean) column[19],
                (String) column[20],
                date(column[21]),
                (String) column[22],
                (String) column[23],
                instant(column[24]));
    }

    private static LocalDate date(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static LocalTime time(Object column) {
        return column == null ? null : ((java.sql.Time) column).toLocalTime();
    }

    private static Instant instant(Object column) {
        return column instanceof java.time.OffsetDateTime moment
                ? moment.toInstant()
                : ((java.sql.Timestamp) column).toInstant();
    }
}

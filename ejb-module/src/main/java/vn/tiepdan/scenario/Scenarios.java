package vn.tiepdan.scenario;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All plans and scenarios of the police, as a collection; the police, the leaders and the office of the ward see them. */
@Repository
class Scenarios {

    private static final String SEEN = Scope.within("s.unit", "policeUnits");
    private static final String[] READERS = {Role.POLICE, Role.CHAIR, Role.VICE_CHAIR, Role.OSU};

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    /** Written as another version, also when only what hangs on it changed. */
    void changed(Object entry) {
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    PolicePlan plan(PoliceCode code) {
        return seen(em.createQuery("select s from PolicePlan s where s.code = :code and " + SEEN, PolicePlan.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("scenario.paper.not-found"));
    }

    PolicePlan plan(PoliceCode code, int seenVersion) {
        PolicePlan plan = plan(code);
        if (plan.version() != seenVersion) {
            throw new Stale("scenario.stale");
        }
        return plan;
    }

    Scenario scenario(PoliceCode code) {
        return seen(em.createQuery("select s from Scenario s where s.code = :code and " + SEEN, Scenario.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("scenario.paper.not-found"));
    }

    Scenario scenario(PoliceCode code, int seenVersion) {
        Scenario scenario = scenario(code);
        if (scenario.version() != seenVersion) {
            throw new Stale("scenario.stale");
        }
        return scenario;
    }

    List<PolicePlan> plans(int first, int size) {
        return seen(em.createQuery(
                        "select s from PolicePlan s where " + SEEN + " order by s.draftedOn desc, s.id desc",
                        PolicePlan.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long countPlans() {
        return seen(em.createQuery("select count(s) from PolicePlan s where " + SEEN, Long.class))
                .getSingleResult();
    }

    long countScenarios(PolicePlan plan) {
        return em.createQuery("select count(s) from Scenario s where s.plan = :plan", Long.class)
                .setParameter("plan", plan)
                .getSingleResult();
    }

    List<Scenario> of(PolicePlan plan) {
        return em.createQuery("select s from Scenario s where s.plan = :plan order by s.title, s.id", Scenario.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Those of approved plans of the unit. */
    List<Scenario> usable(UnitCode unit) {
        return seen(em.createQuery(
                        "select s from Scenario s where s.unit = :unit and s.plan.approvedBy is not null and " + SEEN
                                + " order by s.title, s.id",
                        Scenario.class))
                .setParameter("unit", unit)
                .getResultList();
    }

    private <T> TypedQuery<T> seen(TypedQuery<T> query) {
        return query.setParameter(
                "policeUnits",
                scope.units().stream()
                        .filter(unit -> scope.holdsIn(unit, READERS))
                        .map(UnitCode::value)
                        .collect(Collectors.joining(",")));
    }

    /** Puts a line at the end of a check list. */
    void addCheck(UnitCode unit, PhaseStage stage, String what) {
        numbering.inTurn("check_item " + unit + stage);
        em.createNativeQuery("""
                        insert into check_item (id, unit_code, stage, ordinal, what)
                        select nextval('check_item_seq'), ?1, ?2, coalesce(max(ordinal), 0) + 1, ?3
                          from check_item where unit_code = ?1 and stage = ?2""")
                .setParameter(1, unit.value())
                .setParameter(2, stage.name())
                .setParameter(3, what)
                .executeUpdate();
    }

    void dropCheck(UnitCode unit, long item, LocalDate today) {
        int dropped = em.createNativeQuery(
                        "update check_item set dropped_on = ?3 where id = ?1 and unit_code = ?2 and dropped_on is null")
                .setParameter(1, item)
                .setParameter(2, unit.value())
                .setParameter(3, Date.valueOf(today))
                .executeUpdate();
        if (dropped == 0) {
            throw new NotFound("scenario.check.not-found");
        }
    }

    /** Ticks a line on a day; false when it was ticked already. */
    boolean mark(UnitCode unit, long item, LocalDate day, String remark, OfficerCode by, Instant now) {
        long known = ((Number) em.createNativeQuery(
                                "select count(*) from check_item where id = ?1 and unit_code = ?2 and dropped_on is null")
                        .setParameter(1, item)
                        .setParameter(2, unit.value())
                        .getSingleResult())
                .longValue();
        if (known == 0) {
            throw new NotFound("scenario.check.not-found");
        }
        return em.createNativeQuery("""
                        insert into check_mark (item_id, on_day, marked_by, marked_at, remark)
                        values (?1, ?2, ?3, ?4, nullif(?5, '')) on conflict on constraint check_mark_pk do nothing""")
                        .setParameter(1, item)
                        .setParameter(2, Date.valueOf(day))
                        .setParameter(3, by.value())
                        .setParameter(4, Timestamp.from(now))
                        .setParameter(5, remark == null ? "" : remark)
                        .executeUpdate()
                > 0;
    }

    /** The lines of a stage with the tick of that day, or for what is asked once with any tick. */
    List<CheckRow> checks(UnitCode unit, PhaseStage stage, LocalDate day) {
        List<?> found = em.createNativeQuery("""
                        select i.id, i.ordinal, i.what, o.full_name, m.marked_at, m.remark
                          from check_item i
                          left join lateral (select * from check_mark k where k.item_id = i.id and (i.stage <> 'DURING' or k.on_day = ?3)
                                              order by k.on_day desc limit 1) m on true
                          left join officer o on o.code = m.marked_by
                         where i.unit_code = ?1 and i.stage = ?2 and (i.dropped_on is null or i.dropped_on > ?3)
                         order by i.ordinal""")
                .setParameter(1, unit.value())
                .setParameter(2, stage.name())
                .setParameter(3, Date.valueOf(day))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(line -> new CheckRow(
                        ((Number) line[0]).longValue(),
                        stage,
                        ((Number) line[1]).intValue(),
                        (String) line[2],
                        (String) line[3],
                        instant(line[4]),
                        (String) line[5]))
                .toList();
    }

    /** Keeps a note with its readers. */
    void note(
            PoliceCode code,
            UnitCode unit,
            NoteUrgency urgency,
            String content,
            Set<OfficerCode> readers,
            OfficerCode by,
            Instant now) {
        em.createNativeQuery("""
                        insert into police_note (id, code, unit_code, urgency, content, written_by, written_at)
                        values (nextval('police_note_seq'), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, code.value())
                .setParameter(2, unit.value())
                .setParameter(3, urgency.name())
                .setParameter(4, content)
                .setParameter(5, by.value())
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery("""
                        insert into police_note_reader (note_id, officer_code)
                        select n.id, r.code from police_note n, unnest(string_to_array(?2, ',')) as r(code) where n.code = ?1""")
                .setParameter(1, code.value())
                .setParameter(
                        2, readers.stream().map(OfficerCode::value).sorted().collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** The officer has read it; nothing when he had or may not. */
    void read(PoliceCode code, OfficerCode me, Instant now) {
        em.createNativeQuery("""
                        update police_note_reader r set read_at = ?3 from police_note n
                         where n.id = r.note_id and n.code = ?1 and r.officer_code = ?2 and r.read_at is null""")
                .setParameter(1, code.value())
                .setParameter(2, me.value())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    private static final String MINE =
            " from police_note n where (n.written_by = ?1 or exists (select 1 from police_note_reader r"
                    + " where r.note_id = n.id and r.officer_code = ?1))";

    /** What the officer wrote or may read, the newest first. */
    List<NoteRow> notes(OfficerCode me, int first, int size) {
        List<?> found = em.createNativeQuery("""
                        select n.code, n.urgency, n.content, o.full_name, n.written_at, n.written_by = ?1,
                               coalesce((select r.read_at is not null from police_note_reader r where r.note_id = n.id and r.officer_code = ?1), true),
                               (select string_agg(p.full_name || '|' || coalesce(cast(extract(epoch from r.read_at) as text), ''), '~' order by p.full_name)
                                  from police_note_reader r join officer p on p.code = r.officer_code where r.note_id = n.id)
                          from police_note n join officer o on o.code = n.written_by
                         where (n.written_by = ?1 or exists (select 1 from police_note_reader r where r.note_id = n.id and r.officer_code = ?1))
                         order by n.written_at desc, n.id desc""")
                .setParameter(1, me.value())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(line -> new NoteRow(
                        new PoliceCode((String) line[0]),
                        NoteUrgency.valueOf((String) line[1]),
                        (String) line[2],
                        (String) line[3],
                        instant(line[4]),
                        (Boolean) line[5],
                        (Boolean) line[6],
                        readers((String) line[7])))
                .toList();
    }

    long countNotes(OfficerCode me, boolean unread) {
        return ((Number) em.createNativeQuery("select count(*)" + MINE
                                + (unread
                                        ? " and exists (select 1 from police_note_reader r where r.note_id = n.id and r.officer_code = ?1 and r.read_at is null)"
                                        : ""))
                        .setParameter(1, me.value())
                        .getSingleResult())
                .longValue();
    }

    private static List<NoteRow.Reader> readers(String listed) {
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split("~"))
                        .map(each -> each.split("\\|", 2))
                        .map(each -> new NoteRow.Reader(
                                each[0],
                                each[1].isEmpty() ? null : Instant.ofEpochSecond((long) Double.parseDouble(each[1]))))
                        .toList();
    }

    private static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((java.time.OffsetDateTime) column).toInstant();
    }
}

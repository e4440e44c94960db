package vn.tiepdan.warning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads alarms, heat and points of the wards whose records the caller sees, a case only where he sees that. */
@Repository
public class WarningRegister {

    private static final String ALARMS = " from Alarm a join a.group g where " + Scope.within("a.unit", "units");

    /** As for the case itself: never whom it concerns, and only those who read all its records. */
    private static final String SCORES =
            " from CaseScore s, Matter m where m.code = s.matter and " + Scope.within("s.unit", "units") + " and "
                    + Scope.among("s.unit", "wholeUnits") + " and " + Scope.notHidden("s.matter");

    private static final int DARKEST = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    Warnings warnings;

    @Inject
    Scope scope;

    /**
     * One page of the alarms, the open ones first, the latest first.
     *
     * @param unit null for every ward in reach
     */
    public List<AlarmRow> alarms(UnitCode unit, boolean open, int first, int size) {
        return bind(
                        em.createQuery(
                                "select a" + ALARMS + where(unit, open)
                                        + " order by case when a.endedOn is null then 0 else 1 end, a.raisedOn desc, a.id desc",
                                Alarm.class),
                        unit)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Alarm::row)
                .toList();
    }

    public long countAlarms(UnitCode unit, boolean open) {
        return bind(em.createQuery("select count(a)" + ALARMS + where(unit, open), Long.class), unit)
                .getSingleResult();
    }

    /** How many are open in each ward where one is. */
    public Map<UnitCode, Long> openByUnit() {
        return bind(
                        em.createQuery(
                                "select a.unit, count(a)" + ALARMS + where(null, true) + " group by a.unit",
                                Object[].class),
                        null)
                .getResultStream()
                .collect(Collectors.toMap(line -> (UnitCode) line[0], line -> (Long) line[1]));
    }

    private static String where(UnitCode unit, boolean open) {
        return (unit == null ? "" : " and a.unit = :unit") + (open ? " and a.endedOn is null" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, UnitCode unit) {
        scope.bind(query);
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return query;
    }

    /** The alarms raised before this one, the latest first; those of all for null. */
    public List<AlarmRow> after(String code, UnitCode unit, int size) {
        String next = code == null ? "" : " and a.id < (select k.id from Alarm k where k.code = :code)";
        TypedQuery<Alarm> query = bind(
                em.createQuery(
                        "select a" + ALARMS + (unit == null ? "" : " and a.unit = :unit") + next
                                + " order by a.id desc",
                        Alarm.class),
                unit);
        if (code != null) {
            query.setParameter("code", code);
        }
        return query.setMaxResults(size).getResultStream().map(Alarm::row).toList();
    }

    public AlarmRow alarm(String code) {
        return scope.bind(em.createQuery("select a" + ALARMS + " and a.code = :code", Alarm.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Alarm::row)
                .orElseThrow(() -> new NotFound("warning.alarm.not-found", code));
    }

    public AlarmStory story(String code) {
        String seen = alarm(code).code();
        List<?> readings = em.createNativeQuery("""
                        select r.on_day, r.level, r.window_days, r.arrivals, r.people, r.expected
                          from alarm_reading r join alarm a on a.id = r.alarm_id where a.code = ?1 order by r.on_day""").setParameter(1, seen).getResultList();
        List<?> calls = em.createNativeQuery("""
                        select c.step, c.level, c.called_at from alarm_call c join alarm a on a.id = c.alarm_id
                         where a.code = ?1 order by c.called_at, c.step desc""").setParameter(1, seen).getResultList();
        return new AlarmStory(
                readings.stream()
                        .map(Object[].class::cast)
                        .map(column -> new AlarmStory.Reading(
                                ((Date) column[0]).toLocalDate(),
                                AlarmLevel.valueOf((String) column[1]),
                                number(column[2]),
                                number(column[3]),
                                number(column[4]),
                                (BigDecimal) column[5]))
                        .toList(),
                calls.stream()
                        .map(Object[].class::cast)
                        .map(column -> new AlarmStory.Call(
                                AlarmStep.valueOf((String) column[0]),
                                AlarmLevel.valueOf((String) column[1]),
                                instant(column[2])))
                        .toList());
    }

    /** How many alarms nobody has taken up to which the caller was called by a role he holds for their ward. */
    public long countCalled() {
        List<?> found = em.createNativeQuery("""
                        select a.unit_code, c.step, count(distinct a.id) from alarm a join alarm_call c on c.alarm_id = a.id
                         where a.state = 'RAISED' group by 1, 2""").getResultList();
        Map<String, Long> byUnit = new HashMap<>();
        found.stream()
                .map(Object[].class::cast)
                .filter(column -> scope.holdsIn(
                        new UnitCode((String) column[0]),
                        AlarmStep.valueOf((String) column[1]).roles()))
                .forEach(column -> byUnit.merge((String) column[0], ((Number) column[2]).longValue(), Math::max));
        return byUnit.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many closed alarms of the ward were found real and how many false. */
    public Map<AlarmFinding, Long> findings(UnitCode unit) {
        requireSeen(unit);
        Map<AlarmFinding, Long> counted = new EnumMap<>(AlarmFinding.class);
        Arrays.stream(AlarmFinding.values()).forEach(finding -> counted.put(finding, 0L));
        em.createQuery(
                        "select a.finding, count(a) from Alarm a where a.unit = :unit and a.finding is not null group by a.finding",
                        Object[].class)
                .setParameter("unit", unit)
                .getResultStream()
                .forEach(line -> counted.put((AlarmFinding) line[0], (Long) line[1]));
        return counted;
    }

    public WarningMeasure measure(UnitCode unit) {
        requireSeen(unit);
        return warnings.measure(unit);
    }

    /** The residential groups of a ward: open, since where they lie is no secret. */
    public List<GroupRow> groups(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found");
        }
        return warnings.groups(unit).stream().map(ResidentialGroup::row).toList();
    }

    /** The last computation of the ward; empty before the first. */
    public Optional<RunRow> lastRun(UnitCode unit) {
        requireSeen(unit);
        List<?> found = em.createNativeQuery("""
                        select on_day, ran_at, signs, placed, cells, chance_limit, learning from warning_run
                         where unit_code = ?1 order by id desc limit 1""").setParameter(1, unit.value()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new RunRow(
                        ((Date) column[0]).toLocalDate(),
                        instant(column[1]),
                        number(column[2]),
                        number(column[3]),
                        number(column[4]),
                        ((Number) column[5]).doubleValue(),
                        (Boolean) column[6]))
                .findFirst();
    }

    /** Every open residential group of the ward by its tile; of one from which fewer than five people came nothing is told. */
    public List<HeatRow> heat(UnitCode unit) {
        requireSeen(unit);
        List<?> found = em.createNativeQuery("""
                        select g.code, g.name, g.tile_row, g.tile_column, h.until_day, h.days, h.arrivals, h.earlier, h.people, h.top_field,
                               max(h.arrivals) over ()
                          from residential_group g left join place_heat h on h.group_id = g.id
                         where g.unit_code = ?1 and g.closed_on is null order by g.tile_row, g.tile_column""").setParameter(1, unit.value()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new HeatRow(
                        (String) column[0],
                        (String) column[1],
                        number(column[2]),
                        number(column[3]),
                        column[4] == null ? null : ((Date) column[4]).toLocalDate(),
                        number(column[5]),
                        number(column[6]),
                        number(column[7]),
                        number(column[8]),
                        column[9] == null ? null : SubjectField.valueOf((String) column[9]),
                        number(column[6]) == 0
                                ? 0
                                : (DARKEST * number(column[6]) + number(column[10]) - 1) / number(column[10])))
                .toList();
    }

    /** One page of the cases that have points, the most first; none for who reads no list of cases, as the police and the Front. */
    public List<ScoreRow> scores(UnitCode unit, int first, int size) {
        if (!scope.seesNames()) {
            return List.of();
        }
        return bind(
                        em.createQuery(
                                "select s, m.title, m.field" + SCORES + (unit == null ? "" : " and s.unit = :unit")
                                        + " order by s.points desc, s.matter",
                                Object[].class),
                        unit)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(column -> {
                    CaseScore score = (CaseScore) column[0];
                    return new ScoreRow(
                            score.matter(),
                            score.unit(),
                            (String) column[1],
                            (SubjectField) column[2],
                            score.day(),
                            score.facts(),
                            score.points());
                })
                .toList();
    }

    public long countScores(UnitCode unit) {
        if (!scope.seesNames()) {
            return 0;
        }
        return bind(
                        em.createQuery(
                                "select count(s)" + SCORES + (unit == null ? "" : " and s.unit = :unit"), Long.class),
                        unit)
                .getSingleResult();
    }

    private void requireSeen(UnitCode unit) {
        if (unit == null || !scope.units().contains(unit)) {
            throw new NotFound("organisation.unit.not-found");
        }
    }

    private static int number(Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}

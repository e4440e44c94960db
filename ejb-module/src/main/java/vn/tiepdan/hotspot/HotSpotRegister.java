package vn.tiepdan.hotspot;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Reads hot spots, those that are open first, and what the rule of numbers speaks for. */
@Repository
public class HotSpotRegister {

    private static final String OPEN_FIRST =
            " order by case when h.closedOn is null then 0 else 1 end, h.openedOn desc, h.id desc";

    @Inject
    HotSpots spots;

    @Inject
    WatchEntries entries;

    @Inject
    WatchRegister watch;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One page; {@code unit} null for every unit in reach. */
    public List<HotSpotRow> find(UnitCode unit, int first, int size) {
        return rows(spots.asked("select h", HotSpot.class, unit, OPEN_FIRST)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(UnitCode unit) {
        return spots.asked("select count(h)", Long.class, unit, "").getSingleResult();
    }

    /** How many are open in each unit where one is; none for who is shown counts only. */
    public Map<UnitCode, Long> openByUnit() {
        if (!scope.seesNames()) {
            return Map.of();
        }
        return spots.asked("select h.unit, count(h)", Object[].class, null, " and h.closedOn is null group by h.unit")
                .getResultStream()
                .collect(Collectors.toMap(line -> (UnitCode) line[0], line -> (Long) line[1]));
    }

    /** Those that follow this one, the newest first; only open ones when asked so. */
    public List<HotSpotRow> after(HotSpotCode key, boolean open, int size) {
        TypedQuery<HotSpot> query = spots.asked(
                "select h",
                HotSpot.class,
                null,
                (open ? " and h.closedOn is null" : "")
                        + (key == null
                                ? ""
                                : " and exists (select k.id from HotSpot k where k.code = :key and (h.openedOn < k.openedOn or (h.openedOn = k.openedOn and h.id < k.id)))")
                        + " order by h.openedOn desc, h.id desc");
        if (key != null) {
            query.setParameter("key", key);
        }
        return rows(query.setMaxResults(size).getResultList());
    }

    public HotSpotRow row(HotSpotCode code) {
        return rows(List.of(spots.withCode(code))).get(0);
    }

    /** The cases it is about, as far as the caller sees them. */
    public List<WatchRow> cases(HotSpotCode code) {
        return watch.among(spots.withCode(code).cases());
    }

    public List<HotSpotLine> log(HotSpotCode code) {
        return spots.lines(spots.withCode(code));
    }

    /** The open hot spots that the case belongs to. */
    public List<HotSpotRow> ofCase(MatterCode matter) {
        return rows(spots.asked(
                        "select h",
                        HotSpot.class,
                        null,
                        " and h.closedOn is null and :matter member of h.cases order by h.id")
                .setParameter("matter", matter.value())
                .getResultList());
    }

    /** How the goal of no hot spot stands; {@code unit} null for every unit in reach. */
    public ZeroGoal zeroGoal(UnitCode unit, LocalDate from, LocalDate to) {
        long opened = spots.asked("select count(h)", Long.class, unit, " and h.openedOn between :from and :to")
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        long open = spots.asked(
                        "select count(h)",
                        Long.class,
                        unit,
                        " and h.openedOn <= :to and (h.closedOn is null or h.closedOn > :to)")
                .setParameter("to", to)
                .getSingleResult();
        return new ZeroGoal(from, to, opened, open);
    }

    /** This year until today. */
    public ZeroGoal zeroGoal(UnitCode unit) {
        LocalDate today = LocalDate.now(clock);
        return zeroGoal(unit, today.withDayOfYear(1), today);
    }

    private List<HotSpotRow> rows(List<HotSpot> found) {
        Set<OfficerCode> officers = new HashSet<>(found.stream()
                .flatMap(spot -> Stream.of(spot.openedBy(), spot.closedBy()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        Map<OfficerCode, String> names = entries.names(officers);
        return found.stream()
                .map(spot -> spot.row(
                        names.get(spot.openedBy()), spot.closedBy() == null ? null : names.get(spot.closedBy())))
                .toList();
    }
}

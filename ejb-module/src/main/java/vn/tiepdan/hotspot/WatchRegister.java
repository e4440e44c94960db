package vn.tiepdan.hotspot;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/**
 * Reads which cases are watched and what the facts speak for, within the caller's scope of view: a confidential case is shown to who
 * sees it, and counts for nobody else.
 */
@Repository
public class WatchRegister {

    private static final String PRESSING_FIRST = " order by f.dueOn nulls last, f.people desc, f.code";
    private static final String UNDECIDED =
            "not exists (select x from WatchEntry x where x.matter = f.matter and x.ground = vn.tiepdan.hotspot.WatchGround.%s"
                    + " and x.reviewOn >= :today and x.state <> vn.tiepdan.hotspot.WatchState.ENDED)";

    @PersistenceContext
    EntityManager em;

    @Inject
    WatchEntries entries;

    @Inject
    WatchRules rules;

    @Inject
    MatterRegister matters;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One page of the list: what is overdue longest first. */
    public List<WatchRow> find(WatchFilter filter, int first, int size) {
        return rows(entries.find(asked(filter), PRESSING_FIRST, first, size));
    }

    public long count(WatchFilter filter) {
        return entries.count(asked(filter));
    }

    /** The codes of the watched cases that follow this one, by code; the first ones for null. */
    public List<MatterCode> codesAfter(WatchGround ground, MatterCode key, int size) {
        WatchEntries.Asked asked = asked(new WatchFilter(null, ground, false, false));
        if (key != null) {
            asked.values().put("key", key.value());
            asked = new WatchEntries.Asked(asked.from() + " and f.code > :key", asked.values());
        }
        return entries.find(asked, " order by f.code", 0, size).stream()
                .map(CaseFacts::matter)
                .toList();
    }

    /** The case with all that was ever found of it. */
    public WatchRow card(MatterCode matter) {
        return rows(List.of(entries.facts(matter))).get(0);
    }

    /** Those of the cases that the caller sees, by their codes. */
    public List<WatchRow> among(Set<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        values.put("codes", String.join(",", codes));
        return rows(entries.find(
                new WatchEntries.Asked(
                        " from CaseFacts f where " + Scope.within("f.code", "codes") + " and " + WatchEntries.SEEN,
                        values),
                " order by f.code",
                0,
                codes.size()));
    }

    /** How much the case weighs; refused for a matter of fewer than five people ({@code hotspot.weight.too-few}). */
    public int weight(MatterCode matter) {
        WatchRow row = card(matter);
        return rules.of(row.unit(), LocalDate.now(clock))
                .weight(row.grounds().stream().map(GroundChip::ground).toList(), row.facts());
    }

    /** The numbers of the rules as they hold in the unit today. */
    public List<ParameterRow> parameters(UnitCode unit) {
        return rules.rows(open(unit), LocalDate.now(clock));
    }

    public WatchRule rule(UnitCode unit) {
        return rules.of(open(unit), LocalDate.now(clock));
    }

    /** The criteria of a complex case that are known today. */
    public List<Criterion> criteria() {
        return rules.criteria(LocalDate.now(clock));
    }

    /** The fields that the caller follows as his own. */
    public Set<SubjectField> area() {
        return entries.area(scope.me());
    }

    /** What a higher level sent on in the month while our answer was owed, by day; only of cases the caller sees. */
    public List<OverLevelRow> overLevel(UnitCode unit, YearMonth month) {
        List<?> found = em.createNativeQuery("""
                        select o.matter_code, m.title, o.petition_code, o.kind, o.received_on, o.forwarded_by, o.owed_since, o.due_on, o.days_late
                          from over_level o join matter m on m.code = o.matter_code
                         where o.unit_code = ?1 and o.received_on between ?2 and ?3 order by o.received_on, o.petition_code""")
                .setParameter(1, open(unit).value())
                .setParameter(2, Date.valueOf(month.atDay(1)))
                .setParameter(3, Date.valueOf(month.atEndOfMonth()))
                .getResultList();
        List<OverLevelRow> rows = found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new OverLevelRow(
                        new MatterCode((String) line[0]),
                        (String) line[1],
                        (String) line[2],
                        PetitionKind.valueOf((String) line[3]),
                        day(line[4]),
                        (String) line[5],
                        day(line[6]),
                        day(line[7]),
                        line[8] == null ? 0 : ((Number) line[8]).intValue()))
                .toList();
        if (rows.isEmpty()) {
            return rows;
        }
        Set<String> seen = matters.seenAmong(
                        rows.stream().map(row -> row.matter().value()).collect(Collectors.toSet()))
                .keySet();
        return rows.stream().filter(row -> seen.contains(row.matter().value())).toList();
    }

    /** The groups of five people or more that came in each of the last months, the oldest first; of the open book, and of no visit that is about the caller (R19). */
    public List<GroupMonth> groups(UnitCode unit, int months) {
        CaseReaders.require(scope);
        YearMonth last = YearMonth.now(clock);
        YearMonth first = last.minusMonths(months - 1L);
        List<?> found = em.createNativeQuery("""
                        select to_char(v.visited_on, 'YYYY-MM'), count(*), sum(v.people) from visit v
                         where v.unit_code = ?1 and v.visited_on between ?2 and ?3 and v.people >= ?4 and v.book = 'OPEN'
                           and v.stage <> 'VOIDED' and v.split_from is null
                           and v.intake_code <> all (cast((select hidden_from(?5)) as varchar[]))
                         group by 1""")
                .setParameter(1, open(unit).value())
                .setParameter(2, Date.valueOf(first.atDay(1)))
                .setParameter(3, Date.valueOf(last.atEndOfMonth()))
                .setParameter(4, CaseFigures.MANY)
                .setParameter(5, scope.me().value())
                .getResultList();
        Map<YearMonth, GroupMonth> counted = new HashMap<>();
        found.stream().map(line -> (Object[]) line).forEach(line -> {
            YearMonth month = YearMonth.parse((String) line[0]);
            counted.put(month, new GroupMonth(month, ((Number) line[1]).intValue(), ((Number) line[2]).intValue()));
        });
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(months)
                .map(month -> counted.getOrDefault(month, new GroupMonth(month, 0, 0)))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private UnitCode open(UnitCode unit) {
        if (unit == null || !scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return unit;
    }

    private WatchEntries.Asked asked(WatchFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" from CaseFacts f where f.standing = true and " + WatchEntries.SEEN);
        if (filter.unit() != null) {
            where.append(" and f.unit = :unit");
            values.put("unit", open(filter.unit()));
        }
        if (filter.proposed()) {
            proposed(filter, where, values, today);
        } else {
            where.append(
                    " and exists (select e from WatchEntry e where e.matter = f.matter and e.state = vn.tiepdan.hotspot.WatchState.CONFIRMED and e.reviewOn >= :today");
            values.put("today", today);
            if (filter.ground() != null) {
                where.append(" and e.ground = :ground");
                values.put("ground", filter.ground());
            }
            where.append(")");
        }
        if (filter.mine()) {
            Set<SubjectField> area = area();
            where.append(" and (exists (select a from Petition a where a.matter = f.matter and a.assignee = :me)");
            if (!area.isEmpty()) {
                where.append(" or f.field in :area");
                values.put("area", area);
            }
            where.append(")");
        }
        return new WatchEntries.Asked(where.toString(), values);
    }

    /** The same rules as {@link WatchRule#proposes}, asked of the database: their numbers as days on which something began. */
    private void proposed(WatchFilter filter, StringBuilder where, Map<String, Object> values, LocalDate today) {
        WatchRule rule = rules.of(open(filter.unit()), today);
        List<String> any = new ArrayList<>();
        for (WatchGround ground : WatchGround.values()) {
            if (filter.ground() != null && filter.ground() != ground) {
                continue;
            }
            String facts =
                    switch (ground) {
                        case MASS -> {
                            values.put("massPeople", rule.number(WatchNumber.MASS_PEOPLE));
                            yield "f.people >= :massPeople";
                        }
                        case COMPLEX -> "f.extended = true";
                        case PROLONGED -> {
                            values.put("overdueSince", today.minusDays(rule.number(WatchNumber.PROLONGED_OVERDUE)));
                            values.put("bornBefore", today.minusDays(rule.number(WatchNumber.PROLONGED_DAYS)));
                            values.put("manyVisits", rule.number(WatchNumber.PROLONGED_VISITS));
                            yield "(f.dueOn <= :overdueSince or (f.openRecords > 0 and (f.firstOn <= :bornBefore or f.visits >= :manyVisits)))";
                        }
                        case OVER_LEVEL -> "f.overLevel > 0";
                        case ACUTE -> null;
                    };
            if (facts != null) {
                any.add("(" + facts + " and " + UNDECIDED.formatted(ground) + ")");
            }
        }
        if (any.isEmpty()) {
            where.append(" and f.standing = false");
            return;
        }
        values.put("today", today);
        where.append(" and (").append(String.join(" or ", any)).append(")");
    }

    private List<WatchRow> rows(List<CaseFacts> found) {
        LocalDate today = LocalDate.now(clock);
        List<MatterCode> codes = found.stream().map(CaseFacts::matter).toList();
        Map<MatterCode, List<WatchEntry>> watched = entries.of(codes);
        Map<String, int[]> trends = entries.trends(codes, today);
        Map<UnitCode, WatchRule> known = new HashMap<>();
        Map<OfficerCode, String> names = entries.names(Stream.concat(
                        found.stream().map(CaseFacts::inHand),
                        watched.values().stream().flatMap(List::stream).map(WatchEntry::decidedBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(facts -> row(
                        facts,
                        watched.getOrDefault(facts.matter(), List.of()),
                        trends.getOrDefault(facts.matter().value(), new int[2]),
                        known.computeIfAbsent(facts.unit(), unit -> rules.of(unit, today)),
                        names,
                        today))
                .toList();
    }

    private static WatchRow row(
            CaseFacts facts,
            List<WatchEntry> watched,
            int[] trend,
            WatchRule rule,
            Map<OfficerCode, String> names,
            LocalDate today) {
        CaseFigures figures = facts.on(today, trend[0], trend[1]);
        List<GroundChip> chips = watched.stream()
                .map(entry -> entry.chip(names.get(entry.decidedBy()), figures, today))
                .toList();
        List<GroundChip> active = chips.stream()
                .filter(GroundChip::active)
                .sorted(Comparator.comparing(GroundChip::ground))
                .toList();
        List<WatchGround> grounds = active.stream().map(GroundChip::ground).toList();
        List<WatchGround> decided = chips.stream()
                .filter(chip -> chip.active() || chip.state() == WatchState.REJECTED && !today.isAfter(chip.reviewOn()))
                .map(GroundChip::ground)
                .toList();
        List<WatchGround> proposed = facts.isStanding()
                ? rule.proposed(figures).stream()
                        .filter(ground -> !decided.contains(ground))
                        .toList()
                : List.of();
        LocalDate began = facts.acceptedOn() == null ? today : facts.acceptedOn();
        return new WatchRow(
                facts.matter(),
                facts.unit(),
                facts.title(),
                facts.field(),
                facts.isConfidential(),
                figures,
                active,
                proposed,
                chips.stream().filter(chip -> !chip.active()).toList(),
                figures.isOfMany() && !grounds.isEmpty() ? rule.weight(grounds, figures) : null,
                rule.isHot(grounds, figures),
                !figures.isOfMany()
                        ? null
                        : active.stream()
                                .map(GroundChip::place)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                active.stream()
                        .map(GroundChip::reviewOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                facts.inHand(),
                facts.inHand() == null ? null : names.get(facts.inHand()),
                facts.firstOn(),
                facts.acceptedOn(),
                facts.outcomeOn(),
                (int) Math.max(0, ChronoUnit.DAYS.between(facts.firstOn(), began)));
    }
}

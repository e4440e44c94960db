package vn.tiepdan.warning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;

/**
 * Computes the alarms, the heat of the residential groups and the points of the cases of one ward for today, and calls those whose turn it
 * is. Each method is one transaction; computed twice on a day, it comes to the same.
 */
@Stateless
public class WarningComputation {

    private static final int YEAR = 365;

    @Inject
    Warnings warnings;

    @Inject
    CalendarRegister calendar;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Computes at once what the night would; for those who run the office. */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public void now(UnitCode wanted) {
        UnitCode unit = scope.writesAs(wanted, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        compute(unit, scope.me());
        trail.done("warning.compute", unit);
    }

    /** The wards that have not been computed today. */
    @RolesAllowed(Role.SYSTEM)
    public List<UnitCode> waiting() {
        LocalDate today = LocalDate.now(clock);
        return warnings.wards(today).stream()
                .filter(unit -> !warnings.ranOn(unit, today))
                .toList();
    }

    @RolesAllowed(Role.SYSTEM)
    public void nightly(UnitCode unit) {
        compute(unit, null);
    }

    /** Calls the chair and the city to what nobody has taken up in the hours set for it. */
    @RolesAllowed(Role.SYSTEM)
    public void callNext() {
        Instant now = clock.instant();
        for (Alarm alarm : warnings.untaken()) {
            WarningMeasure measure = warnings.measure(alarm.unit());
            if (!now.isBefore(alarm.raisedAt().plus(Duration.ofHours(measure.chairAfter())))) {
                call(alarm, AlarmStep.CHAIR, now);
            }
            if (!now.isBefore(alarm.raisedAt().plus(Duration.ofHours(measure.cityAfter())))) {
                call(alarm, AlarmStep.CITY, now);
            }
        }
    }

    private void call(Alarm alarm, AlarmStep step, Instant now) {
        if (warnings.call(alarm, step, now)) {
            trail.done("warning.alarm-call", alarm.code(), step.name());
        }
    }

    private void compute(UnitCode unit, OfficerCode by) {
        warnings.inTurn(unit);
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        WarningMeasure measure = warnings.measure(unit);
        List<Warnings.Came> came = warnings.came(unit, today.minusDays(YEAR), today);
        Places places = new Places(unit, came);
        List<Sign> signs = came.stream()
                .map(one -> new Sign(one.day(), places.of(one), one.field(), one.party(), one.people()))
                .toList();
        int cells = places.open().size() * SubjectField.values().length;
        double limit = SurgeScan.chanceLimit(measure.falseAlarms().doubleValue(), cells);
        SurgeScan scan =
                new SurgeScan(today, warnings.firstRecord(unit), measure.baselineDays(), calendar.calendar()::worksOn);
        alarms(unit, measure, places, signs, scan, limit, today, now);
        warnings.forgetHeatAndScores(unit);
        heat(places, signs, today, measure.heatDays());
        scores(unit, places, came, today);
        int placed = (int) signs.stream().filter(sign -> sign.place() != null).count();
        warnings.ran(unit, new RunRow(today, now, signs.size(), placed, cells, limit, scan.isLearning()), by);
    }

    private void alarms(
            UnitCode unit,
            WarningMeasure measure,
            Places places,
            List<Sign> signs,
            SurgeScan scan,
            double limit,
            LocalDate today,
            Instant now) {
        Map<String, Alarm> latest = new HashMap<>();
        for (Alarm alarm : warnings.alarmsSince(unit, today.minusDays(measure.quietDays()))) {
            latest.put(alarm.group().code() + alarm.field(), alarm);
        }
        Map<SubjectField, List<Sign>> bySubject = signs.stream()
                .filter(sign -> sign.place() != null)
                .collect(Collectors.groupingBy(
                        Sign::field, () -> new EnumMap<>(SubjectField.class), Collectors.toList()));
        bySubject.forEach((field, ofSubject) -> {
            double usual = scan.usual(ofSubject, places.open().size());
            Map<String, List<Sign>> byPlace =
                    ofSubject.stream().collect(Collectors.groupingBy(Sign::place, TreeMap::new, Collectors.toList()));
            byPlace.forEach((place, cell) -> {
                ResidentialGroup group = places.open().get(place);
                if (group != null) {
                    scan.surge(cell, usual, limit, measure.leastPeople())
                            .ifPresent(surge -> seen(
                                    group,
                                    field,
                                    surge,
                                    AlarmLevel.of(surge, limit, measure.urgentPeople()),
                                    latest.get(place + field),
                                    today,
                                    now));
                }
            });
        });
        latest.values().stream()
                .filter(alarm -> alarm.state().isOpen())
                .filter(alarm ->
                        alarm.lastSeenOn().plusDays(measure.quietDays()).isBefore(today))
                .forEach(alarm -> {
                    alarm.lapse(today, now);
                    trail.done("warning.alarm-lapse", alarm.code());
                });
        warnings.write();
    }

    /** An ended one is raised anew when its quiet days are over, or when it has become worse than it was. */
    private void seen(
            ResidentialGroup group,
            SubjectField field,
            Surge surge,
            AlarmLevel level,
            Alarm latest,
            LocalDate today,
            Instant now) {
        Alarm alarm = latest;
        if (alarm == null || !alarm.state().isOpen() && level.compareTo(alarm.level()) > 0) {
            alarm = Alarm.raised(
                    warnings.nextAlarm(group.unit(), today.getYear()), group, field, surge, level, today, now);
            warnings.add(alarm);
            trail.done("warning.alarm-raise", alarm.code(), level.name());
            call(alarm, AlarmStep.OFFICE, now);
        } else if (alarm.state().isOpen()) {
            alarm.see(surge, level, today);
        } else {
            return;
        }
        warnings.write();
        warnings.read(alarm, today, surge, level);
        if (alarm.state() == AlarmState.RAISED && alarm.level() != AlarmLevel.NOTICE) {
            call(alarm, AlarmStep.CHAIR, now);
            if (alarm.level() == AlarmLevel.URGENT) {
                call(alarm, AlarmStep.CITY, now);
            }
        }
    }

    private void heat(Places places, List<Sign> signs, LocalDate today, int days) {
        LocalDate from = today.minusDays(days - 1L);
        LocalDate before = from.minusDays(days);
        places.open().forEach((code, group) -> {
            List<Sign> ofPlace =
                    signs.stream().filter(sign -> code.equals(sign.place())).toList();
            List<Sign> recent =
                    ofPlace.stream().filter(sign -> !sign.day().isBefore(from)).toList();
            int people = people(recent);
            if (people >= WarningMeasure.FEWEST_PEOPLE) {
                int earlier = (int) ofPlace.stream()
                        .filter(sign -> sign.day().isBefore(from) && !sign.day().isBefore(before))
                        .count();
                warnings.heat(group, today, days, recent.size(), earlier, people, topOf(recent));
            }
        });
    }

    /** The subject of most arrivals, if five people or more came about it. */
    private static SubjectField topOf(List<Sign> recent) {
        Map<SubjectField, List<Sign>> bySubject = recent.stream()
                .collect(Collectors.groupingBy(
                        Sign::field, () -> new EnumMap<>(SubjectField.class), Collectors.toList()));
        SubjectField top = null;
        for (Map.Entry<SubjectField, List<Sign>> subject : bySubject.entrySet()) {
            if (people(subject.getValue()) >= WarningMeasure.FEWEST_PEOPLE
                    && (top == null
                            || subject.getValue().size() > bySubject.get(top).size())) {
                top = subject.getKey();
            }
        }
        return top;
    }

    /** Who came again is counted once, as many as at his largest coming. */
    private static int people(List<Sign> signs) {
        Map<String, Integer> parties = new HashMap<>();
        signs.forEach(sign -> parties.merge(sign.party(), sign.people(), Math::max));
        return parties.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void scores(UnitCode unit, Places places, List<Warnings.Came> came, LocalDate today) {
        Map<String, List<Warnings.Came>> byCase =
                came.stream().filter(one -> one.matter() != null).collect(Collectors.groupingBy(Warnings.Came::matter));
        Map<String, Integer> overdue = warnings.overdueDays(unit, today);
        Map<String, String> kin = new LinkedHashMap<>();
        for (Object[] one : warnings.openCases(unit)) {
            String matter = (String) one[0];
            String place = places.of((String) one[1], byCase.getOrDefault(matter, List.of()));
            kin.put(matter, place == null ? null : place + one[2]);
        }
        kin.forEach((matter, alike) -> {
            List<Warnings.Came> records = byCase.getOrDefault(matter, List.of());
            CaseFacts facts = new CaseFacts(
                    people(records.stream()
                            .map(one -> new Sign(one.day(), null, one.field(), one.party(), one.people()))
                            .toList()),
                    (int) records.stream()
                            .filter(one -> one.day().isAfter(today.minusDays(CaseFacts.VISIT_DAYS)))
                            .count(),
                    (int) records.stream().filter(Warnings.Came::higher).count(),
                    overdue.getOrDefault(matter, 0),
                    alike == null
                            ? 0
                            : (int) kin.values().stream().filter(alike::equals).count() - 1);
            if (facts.mayBeScored()) {
                warnings.score(matter, unit, today, facts);
            }
        });
    }

    /** The residential groups of the ward, those set up on the way that records speak of for the first time. */
    private final class Places {

        private final Map<String, ResidentialGroup> open = new LinkedHashMap<>();
        private final Map<Integer, String> byNumber = new HashMap<>();
        private final Set<String> tiles = new HashSet<>();
        private final PlaceInText text = new PlaceInText();

        private Places(UnitCode unit, List<Warnings.Came> came) {
            for (ResidentialGroup group : warnings.groups(unit)) {
                know(group);
            }
            came.stream()
                    .flatMap(one -> numbers(one).stream())
                    .distinct()
                    .sorted()
                    .filter(number -> !byNumber.containsKey(number))
                    .toList()
                    .forEach(number -> know(setUp(unit, number)));
        }

        private void know(ResidentialGroup group) {
            if (group.number() != null) {
                byNumber.put(group.number(), group.code());
            }
            if (group.isOpen()) {
                open.put(group.code(), group);
                List<String> names = new ArrayList<>(group.otherNames());
                if (group.number() == null) {
                    names.add(group.name());
                }
                text.knowing(group.code(), names);
                tiles.add(group.row().row() + " " + group.row().column());
            }
        }

        private ResidentialGroup setUp(UnitCode unit, int number) {
            int place = 0;
            ResidentialGroup group;
            do {
                group = ResidentialGroup.found(unit + "-T" + number, unit, number, place++);
            } while (tiles.contains(group.row().row() + " " + group.row().column()));
            warnings.add(group);
            return group;
        }

        Map<String, ResidentialGroup> open() {
            return open;
        }

        private List<Integer> numbers(Warnings.Came one) {
            return Stream.of(one.content(), one.title(), one.address())
                    .map(PlaceInText::numberIn)
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .limit(1)
                    .toList();
        }

        /** What the record itself says counts before its case, and that before where its bringer lives. */
        String of(Warnings.Came one) {
            return first(one.content(), one.title(), one.address());
        }

        /** The place of a case: by its title, else by what came of it first. */
        String of(String title, List<Warnings.Came> records) {
            String place = first(title);
            return place != null
                    ? place
                    : records.stream()
                            .map(this::of)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        private String first(String... texts) {
            for (String one : texts) {
                OptionalInt number = PlaceInText.numberIn(one);
                String code = number.isPresent() ? byNumber.get(number.getAsInt()) : text.namedIn(one);
                if (code != null && open.containsKey(code)) {
                    return code;
                }
            }
            return null;
        }
    }
}

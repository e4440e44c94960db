package vn.tiepdan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiepdan.matter.SubjectField.LAND;
import static vn.tiepdan.matter.SubjectField.POLICY;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.ReceptionPlace;

/** The solver on the six weeks of the demonstration's session with its twelve officers, and on rules that collide. */
class SolvingTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 20);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 6, 23);
    private static final Set<LocalDate> ORDERED = Set.of(
            LocalDate.of(2024, 5, 25),
            LocalDate.of(2024, 5, 26),
            LocalDate.of(2024, 6, 1),
            LocalDate.of(2024, 6, 2),
            LocalDate.of(2024, 6, 8),
            LocalDate.of(2024, 6, 22),
            LocalDate.of(2024, 6, 23));
    private static final OrderCode ORDER = new OrderCode("YC-TDAN-20240517-1");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

    private static SolvedRoster six;

    @BeforeAll
    static void think() {
        assertThat(ordered()).isEqualTo(ORDERED);
        six = Solving.solve(sixWeeks(), LONG_ENOUGH, (score, spent) -> true);
    }

    @Test
    void six_weeks_of_twelve_officers_break_no_rule_and_leave_no_place_empty() {
        Plan plan = six.plan();
        assertThat(plan.candidates()).hasSize(12);
        assertThat(plan.seats()).hasSizeGreaterThan(140);
        assertThat(six.hard()).isZero();
        assertThat(six.collisions()).isEmpty();
        assertThat(plan.seats()).allSatisfy(seat -> {
            assertThat(seat.candidate()).isNotNull();
            assertThat(Collisions.against(plan, seat, seat.candidate())).isEmpty();
        });
    }

    @Test
    void days_off_are_worked_only_under_an_order_that_names_them() {
        assertThat(six.plan().seats().stream()
                        .filter(Seat::isDayOff)
                        .map(Seat::day)
                        .collect(Collectors.toSet()))
                .isEqualTo(ORDERED);
        assertThat(six.plan().seats())
                .filteredOn(Seat::isDayOff)
                .allSatisfy(seat -> assertThat(seat.duty().order()).isEqualTo(ORDER));
    }

    @Test
    void nobody_on_leave_stands_on_duty() {
        assertThat(six.plan().seats())
                .filteredOn(seat -> seat.officer().equals(new OfficerCode("taichinh")))
                .noneMatch(seat -> six.plan().isAway(seat.candidate(), seat));
    }

    @Test
    void shifts_and_days_off_are_shared() {
        Map<String, Integer> halves = new HashMap<>();
        Map<String, Integer> daysOff = new HashMap<>();
        six.plan().seats().forEach(seat -> {
            halves.merge(seat.officer().value(), seat.weight(), Integer::sum);
            daysOff.merge(seat.officer().value(), seat.isDayOff() ? 1 : 0, Integer::sum);
        });
        assertThat(halves).hasSize(12);
        assertThat(daysOff.values()).allMatch(days -> days <= 2);
    }

    @Test
    void every_shift_says_why() {
        assertThat(six.plan().seats())
                .allSatisfy(seat -> assertThat(six.reasons().get(seat.number()))
                        .extracting(Reason::key)
                        .contains("roster.why.free", "roster.why.load"));
        assertThat(six.plan().seats())
                .filteredOn(seat -> seat.duty().need() == Need.FIELD)
                .allSatisfy(seat -> assertThat(six.reasons().get(seat.number()))
                        .contains(Reason.of("roster.why.field", "@matter.field.LAND")));
        assertThat(six.plan().seats()).filteredOn(Seat::isDayOff).allSatisfy(seat -> assertThat(
                        six.reasons().get(seat.number()))
                .contains(Reason.of("roster.why.order", ORDER)));
    }

    @Test
    void a_rule_for_every_day_collides_with_a_sunday_that_nobody_ordered() {
        SolvedRoster roster = impossible(
                List.of(somebody("motcua", POLICY)),
                List.of(),
                List.of(new Seat(1, duty("Một cửa mọi ngày", SUNDAY, DayPart.DAY, Need.ANYBODY, null, true, null))));
        assertThat(roster.collisions())
                .containsExactly(
                        Reason.of("roster.collision.not-ordered", "Một cửa mọi ngày", SUNDAY, "@schedule.part.DAY"));
    }

    @Test
    void a_field_that_nobody_is_at_home_in_is_named() {
        SolvedRoster roster = impossible(
                List.of(somebody("motcua", POLICY)),
                List.of(),
                List.of(new Seat(1, duty("Đất đai", MONDAY, DayPart.MORNING, Need.FIELD, LAND, false, null))));
        assertThat(roster.collisions())
                .extracting(Reason::key, reason -> reason.arguments().get(3))
                .containsExactly(tuple("roster.collision.nobody-fit", "@matter.field.LAND"));
    }

    @Test
    void two_rules_that_need_the_same_man_are_named_with_who_is_away() {
        SolvedRoster roster = impossible(
                List.of(somebody("diachinh", LAND), somebody("tuphap", LAND), somebody("motcua", POLICY)),
                List.of(new Away(new OfficerCode("tuphap"), MONDAY, MONDAY)),
                List.of(
                        new Seat(1, duty("Đất đai", MONDAY, DayPart.MORNING, Need.FIELD, LAND, false, null)),
                        new Seat(2, duty("Đất đai, thêm", MONDAY, DayPart.DAY, Need.FIELD, LAND, false, null))));
        assertThat(roster.collisions()).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("roster.collision.all-taken");
            assertThat(reason.arguments()).contains(MONDAY.toString(), "tuphap", "diachinh", "@roster.nobody");
            assertThat(reason.arguments().get(7)).contains("Đất đai");
        });
        assertThat(roster.reasons()).isEmpty();
    }

    @Test
    void to_move_somebody_tells_what_it_breaks() {
        Plan plan = six.plan();
        Seat seat = plan.seats().stream()
                .filter(one -> one.duty().need() == Need.TRAINED && !one.isDayOff())
                .findFirst()
                .orElseThrow();
        Candidate untrained = plan.candidate(new OfficerCode("phunu")).orElseThrow();
        assertThat(Collisions.against(plan, seat, untrained))
                .extracting(Reason::key)
                .contains("roster.breaks.unfit");
    }

    private static SolvedRoster impossible(List<Candidate> candidates, List<Away> away, List<Seat> seats) {
        SolvedRoster roster = Solving.solve(
                new Plan(candidates, List.of(), away, seats), Duration.ofSeconds(2), (score, spent) -> true);
        assertThat(roster.hard()).isNegative();
        assertThat(roster.firstMillis()).isEqualTo(-1);
        return roster;
    }

    private static Candidate somebody(String code, SubjectField field) {
        return new Candidate(new OfficerCode(code), code, true, Set.of(field), 0, 0);
    }

    private static RequiredDuty duty(
            String rule, LocalDate day, DayPart part, Need need, SubjectField field, boolean dayOff, OrderCode order) {
        return new RequiredDuty(
                rule,
                rule,
                day,
                part,
                LocalTime.of(part == DayPart.AFTERNOON ? 13 : 7, 30),
                LocalTime.of(part == DayPart.MORNING ? 11 : 17, 0),
                ReceptionPlace.ONE_STOP,
                1,
                need,
                field,
                dayOff,
                order);
    }

    /** The rules and officers of the demonstration over the six weeks of the session. */
    private static Plan sixWeeks() {
        JsonObject told = demo("coverage.json");
        List<Candidate> candidates = told.getJsonArray("officers").getValuesAs(JsonObject.class).stream()
                .map(officer -> new Candidate(
                        new OfficerCode(officer.getString("code")),
                        officer.getString("code"),
                        officer.containsKey("trainedOn"),
                        officer.getJsonArray("fields").getValuesAs(JsonString::getString).stream()
                                .map(SubjectField::valueOf)
                                .collect(Collectors.toSet()),
                        0,
                        0))
                .toList();
        List<Seat> seats = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            OrderCode order = ORDERED.contains(day) ? ORDER : null;
            boolean during = !day.isAfter(LocalDate.of(2024, 6, 8)) || !day.isBefore(MONDAY);
            for (JsonObject rule : told.getJsonArray("rules").getValuesAs(JsonObject.class)) {
                DutyDays days = DutyDays.valueOf(rule.getString("days"));
                if ((days == DutyDays.WORKING ? works : !works && order != null)
                        && (during || !rule.containsKey("stage"))) {
                    seats.add(new Seat(seats.size() + 1, seat(rule, day, !works, order)));
                }
            }
        }
        return new Plan(
                candidates,
                List.of(new Busy(new OfficerCode("phochutich"), LocalDate.of(2024, 5, 23), DayPart.MORNING)),
                List.of(new Away(new OfficerCode("taichinh"), LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 14))),
                seats);
    }

    private static RequiredDuty seat(JsonObject rule, LocalDate day, boolean dayOff, OrderCode order) {
        return new RequiredDuty(
                rule.getString("name"),
                rule.getString("name"),
                day,
                DayPart.valueOf(rule.getString("part")),
                LocalTime.parse(rule.getString("starts")),
                LocalTime.parse(rule.getString("ends")),
                ReceptionPlace.valueOf(rule.getString("place")),
                1,
                Need.valueOf(rule.getString("need")),
                rule.containsKey("field") ? SubjectField.valueOf(rule.getString("field")) : null,
                dayOff,
                dayOff ? order : null);
    }

    private static Set<LocalDate> ordered() {
        Set<LocalDate> days = new HashSet<>();
        demo("schedule.json").getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .flatMap(chapter -> chapter.getJsonArray("wards").getValuesAs(JsonObject.class).stream())
                .flatMap(ward -> ward.getJsonArray("orders").getValuesAs(JsonObject.class).stream())
                .flatMap(order -> order.getJsonArray("days").getValuesAs(JsonString::getString).stream())
                .forEach(day -> days.add(LocalDate.parse(day)));
        return days;
    }

    private static JsonObject demo(String name) {
        try (InputStream file = SolvingTest.class.getResourceAsStream("/demo/" + name);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

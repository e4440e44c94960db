package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The engine against a second, simpler implementation of our own: a loop over days and a plain table of marks, sharing no
 * line with the engine.
 */
class SecondOpinionTest {

    private static final int CASES = Integer.getInteger("tiepdan.cases", 25_000);
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);

    private final Map<String, String> marks = new HashMap<>();
    private final Random random = new Random(20_240_618);

    SecondOpinionTest() {
        for (String line : LawLoading.resource("calendar/calendar.csv").split("\n")) {
            marks.put(line.split(",")[0], line.split(",")[1]);
        }
    }

    @Test
    void both_count_the_same_working_days() {
        for (int each = 0; each < CASES; each++) {
            LocalDate trigger = anyDay();
            int length = 1 + random.nextInt(60);
            assertThat(engine(length, TermUnit.WORKING_DAYS, trigger, false))
                    .as("%d working days from %s", length, trigger)
                    .isEqualTo(workingDays(trigger, length, 1));
            assertThat(engine(length, TermUnit.WORKING_DAYS, trigger, true))
                    .as("%d working days before %s", length, trigger)
                    .isEqualTo(workingDays(trigger, length, -1));
        }
    }

    @Test
    void both_roll_the_same_calendar_days() {
        for (int each = 0; each < CASES; each++) {
            LocalDate trigger = anyDay();
            int length = 1 + random.nextInt(120);
            LocalDate due = engine(length, TermUnit.CALENDAR_DAYS, trigger, false);
            assertThat(due).as("%d days from %s", length, trigger).isEqualTo(calendarDays(trigger, length));
            assertThat(isOff(due)).as("%s is worked", due).isFalse();
        }
    }

    @Test
    void one_more_day_off_makes_no_forward_date_earlier_and_no_backward_date_later() {
        List<MarkedDay> days =
                CalendarFile.read(LawLoading.resource("calendar/calendar.csv")).days();
        for (int each = 0; each < 500; each++) {
            LocalDate extra = anyDay();
            if (marks.containsKey(extra.toString())) {
                continue;
            }
            List<MarkedDay> more = new ArrayList<>(days);
            more.add(MarkedDay.ofOffice(extra, DayKind.PUBLIC, "Nghỉ thêm", "Quyết định"));
            WorkingCalendar changed = WorkingCalendar.of(more);
            LocalDate trigger = extra.minusDays(random.nextInt(30));
            Limit limit = new Limit(1 + random.nextInt(20), TermUnit.WORKING_DAYS, "");
            assertThat(DayCount.of(limit, false, true, trigger, changed, StoppedTime.NONE)
                            .due())
                    .isAfterOrEqualTo(DayCount.of(limit, false, true, trigger, TheLaw.CALENDAR, StoppedTime.NONE)
                            .due());
            LocalDate event = extra.plusDays(random.nextInt(30));
            assertThat(DayCount.of(limit, true, true, event, changed, StoppedTime.NONE)
                            .due())
                    .isBeforeOrEqualTo(DayCount.of(limit, true, true, event, TheLaw.CALENDAR, StoppedTime.NONE)
                            .due());
        }
    }

    @Test
    void both_pass_over_the_same_stopped_days() {
        for (int each = 0; each < 2 * CASES; each++) {
            LocalDate trigger = anyDay();
            boolean working = random.nextBoolean();
            int length = 2 + random.nextInt(60);
            List<StoppedTime.Span> spans = spans(trigger, length);
            StoppedTime stopped = new StoppedTime(spans, random.nextBoolean());
            TermUnit unit = working ? TermUnit.WORKING_DAYS : TermUnit.CALENDAR_DAYS;
            DayCount count = DayCount.of(new Limit(length, unit, ""), false, true, trigger, TheLaw.CALENDAR, stopped);
            assertThat(count.due())
                    .as("%d %s from %s, stopped %s", length, unit, trigger, stopped)
                    .isEqualTo(passingOver(trigger, length, working, spans, stopped.resumeDayCounts()));
            assertThat(isOff(count.due()) && !working).isFalse();
        }
    }

    /** What is stopped moves the last day, before it rolls and in the term's own unit, by exactly the stopped time. */
    @Test
    void a_suspension_moves_the_last_day_by_exactly_the_stopped_time() {
        for (int each = 0; each < 5_000; each++) {
            LocalDate trigger = anyDay();
            int length = 2 + random.nextInt(60);
            Limit limit = new Limit(length, TermUnit.CALENDAR_DAYS, "");
            List<StoppedTime.Span> spans = spans(trigger, length);
            long stopped = spans.stream()
                    .mapToLong(span -> Math.max(0, ChronoUnit.DAYS.between(span.from(), span.until()) - 1))
                    .sum();
            LocalDate raw = DayCount.of(limit, false, false, trigger, TheLaw.CALENDAR, new StoppedTime(spans, true))
                    .due();
            assertThat(raw).isEqualTo(trigger.plusDays(length + stopped));
        }
    }

    /** One or two suspensions, each begun while the clock still ran. */
    private List<StoppedTime.Span> spans(LocalDate trigger, int length) {
        LocalDate first = trigger.plusDays(random.nextInt(Math.max(1, length / 2)));
        LocalDate goesOn = first.plusDays(random.nextInt(50));
        if (random.nextBoolean()) {
            return List.of(new StoppedTime.Span(first, goesOn));
        }
        LocalDate again = goesOn.plusDays(random.nextInt(Math.max(1, length / 2)));
        return List.of(
                new StoppedTime.Span(first, goesOn), new StoppedTime.Span(again, again.plusDays(random.nextInt(50))));
    }

    private LocalDate passingOver(
            LocalDate trigger, int left, boolean working, List<StoppedTime.Span> spans, boolean resumeDayCounts) {
        LocalDate day = trigger;
        while (left > 0) {
            day = day.plusDays(1);
            boolean stopped = false;
            for (StoppedTime.Span span : spans) {
                LocalDate last = resumeDayCounts ? span.until().minusDays(1) : span.until();
                stopped |= day.compareTo(span.from()) > 0 && day.compareTo(last) <= 0;
            }
            if (!stopped && !(working && isOff(day))) {
                left--;
            }
        }
        while (!working && isOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(1800));
    }

    private static LocalDate engine(int length, TermUnit unit, LocalDate trigger, boolean backwards) {
        return DayCount.of(new Limit(length, unit, ""), backwards, true, trigger, TheLaw.CALENDAR, StoppedTime.NONE)
                .due();
    }

    private LocalDate workingDays(LocalDate day, int left, int direction) {
        while (left > 0) {
            day = day.plusDays(direction);
            if (!isOff(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate calendarDays(LocalDate day, int length) {
        LocalDate last = day.plusDays(length);
        while (isOff(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isOff(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        String mark = marks.getOrDefault(day.toString(), "");
        return switch (mark) {
            case "PUBLIC", "COMP", "SWAP_OFF", "ESTIMATED" -> true;
            case "SWAP_WORK" -> false;
            default -> weekend;
        };
    }
}

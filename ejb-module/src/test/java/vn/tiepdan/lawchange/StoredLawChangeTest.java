package vn.tiepdan.lawchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.deadline.ClockDatabase;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.deadline.LawOrigin;
import vn.tiepdan.deadline.ProvisionalRow;
import vn.tiepdan.deadline.ResumeClock;
import vn.tiepdan.deadline.StopKind;
import vn.tiepdan.deadline.SuspendClock;
import vn.tiepdan.shared.DomainException;

/** Changes of calendar and terms as a real database keeps and applies them. XLD-05 is a term of five working days. */
class StoredLawChangeTest {

    private static final String DOCUMENT = "Thông báo 12/TB-UBND";

    private static ClockDatabase database;
    private static int number;

    private final List<ClockSubject> subjects = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        database = new ClockDatabase();
        database.on("2026-01-05", desks -> new LawDesks(desks).delivered.load());
    }

    @AfterEach
    void noClockIsLeftToTheNextTest() {
        subjects.forEach(subject -> database.on("2026-12-31", desks -> desks.clocks.voidAll(subject, "Hết bài")));
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void the_first_loading_finds_no_clocks_and_makes_no_change() {
        assertThat(changes()).noneMatch(row -> row.origin() == LawOrigin.DELIVERED && row.total() == 0);
    }

    @Test
    void what_a_change_would_move_is_seen_before_it_moves_and_only_that_moves() {
        List<ClockSubject> overdue = running(3, "XLD-05", "2026-06-01");
        List<ClockSubject> due = running(2, "XLD-05", "2026-06-02");
        ClockSubject untouched = running(1, "XLD-05", "2026-06-15").get(0);
        LawChangeCode change = begin("2026-06-09");
        put(change, "2026-06-03", DayKind.PUBLIC);
        foresee(change, "2026-06-09");
        LawChangeRow seen = row(change);
        assertThat(seen.stage()).isEqualTo(LawChangeStage.PREVIEWED);
        assertThat(seen.current()).isTrue();
        assertThat(seen.counted()).isEqualTo(seen.total()).isEqualTo(6);
        assertThat(List.of(seen.moved(), seen.fallsOverdue(), seen.noMoreOverdue()))
                .containsExactly(5L, 0L, 3L);
        assertThat(moves(change))
                .extracting(MoveRow::trigger, MoveRow::before, MoveRow::after, MoveRow::clocks, MoveRow::noMoreOverdue)
                .containsExactly(
                        tuple(day("2026-06-01"), day("2026-06-08"), day("2026-06-09"), 3L, 3L),
                        tuple(day("2026-06-02"), day("2026-06-09"), day("2026-06-10"), 2L, 0L));
        assertThat(due(overdue.get(0))).isEqualTo("2026-06-08");

        apply(change, "2026-06-09");
        assertThat(overdue).allSatisfy(clock -> assertThat(due(clock)).isEqualTo("2026-06-09"));
        assertThat(due).allSatisfy(clock -> assertThat(due(clock)).isEqualTo("2026-06-10"));
        assertThat(due(untouched)).isEqualTo("2026-06-22");
        assertThat(row(change).stage()).isEqualTo(LawChangeStage.APPLIED);
        assertThat(row(change).moved()).isEqualTo(5);
        assertThat(database.trail())
                .contains("deadline.change.apply " + change + " 5 (+0 -3)")
                .contains("deadline.change.applied " + change + " 5 (+0 -3)");

        LawChangeCode back = begin("2026-06-09");
        put(back, "2026-06-03", null);
        foresee(back, "2026-06-09");
        assertThat(row(back).fallsOverdue()).isEqualTo(3);
        apply(back, "2026-06-09");
        assertThat(overdue).allSatisfy(clock -> assertThat(due(clock)).isEqualTo("2026-06-08"));
        refused("deadline.change.closed", () -> put(change, "2026-06-04", DayKind.PUBLIC));
    }

    @Test
    void an_application_broken_off_goes_on_where_it_stopped_and_leaves_nothing_twice_and_nothing_half() {
        List<ClockSubject> clocks = running(10, "XLD-05", "2026-07-06");
        LawChangeCode change = begin("2026-07-07");
        put(change, "2026-07-08", DayKind.PUBLIC);
        foresee(change, "2026-07-07");
        enact(change, "2026-07-07");
        assertThat(step("2026-07-07", 3)).isTrue();
        assertThat(step("2026-07-07", 3)).isTrue();
        assertThatThrownBy(() -> database.on("2026-07-07", desks -> {
                    new LawDesks(desks).application.step(3);
                    desks.em.flush();
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(clocks.stream().map(this::due).filter(day("2026-07-14")::equals))
                .hasSize(6);
        assertThat(clocks.stream().map(this::due).filter(day("2026-07-13")::equals))
                .hasSize(4);
        assertThat(row(change).counted()).isEqualTo(6);

        ClockSubject between = running(1, "XLD-05", "2026-07-06").get(0);
        assertThat(due(between)).isEqualTo("2026-07-14");
        LawChangeCode other = begin("2026-07-07");
        put(other, "2026-07-09", DayKind.PUBLIC);
        foresee(other, "2026-07-07");
        refused("deadline.change.other-applying", () -> enact(other, "2026-07-07"));

        applyAll("2026-07-07", 3);
        assertThat(clocks).allSatisfy(clock -> assertThat(due(clock)).isEqualTo("2026-07-14"));
        assertThat(due(between)).isEqualTo("2026-07-14");
        assertThat(row(change).moved()).isEqualTo(10);
        assertThat(moves(change)).extracting(MoveRow::clocks).containsExactly(10L);
        assertThat(step("2026-07-07", 3)).isFalse();
        abandon(other);
    }

    @Test
    void of_two_servers_one_applies_a_change_and_the_other_waits_for_nothing() {
        running(4, "XLD-05", "2026-03-02");
        LawChangeCode change = begin("2026-03-03");
        put(change, "2026-03-04", DayKind.PUBLIC);
        foresee(change, "2026-03-03");
        enact(change, "2026-03-03");
        database.on("2026-03-03", one -> {
            assertThat(new LawDesks(one).application.step(2)).isTrue();
            one.em.flush();
            assertThat(step("2026-03-03", 2)).isFalse();
        });
        applyAll("2026-03-03", 2);
        assertThat(row(change).moved()).isEqualTo(4);
    }

    @Test
    void what_was_foreseen_under_another_law_must_be_foreseen_again() {
        ClockSubject clock = running(1, "XLD-05", "2026-05-11").get(0);
        LawChangeCode first = begin("2026-05-12");
        put(first, "2026-05-13", DayKind.PUBLIC);
        foresee(first, "2026-05-12");
        LawChangeCode second = begin("2026-05-12");
        assertThat(second).isNotEqualTo(first);
        put(second, "2026-05-14", DayKind.PUBLIC);
        refused("deadline.change.stale-preview", () -> enact(second, "2026-05-12"));
        foresee(second, "2026-05-12");
        apply(first, "2026-05-12");
        assertThat(row(second).current()).isFalse();
        refused("deadline.change.stale-preview", () -> enact(second, "2026-05-12"));
        foresee(second, "2026-05-12");
        assertThat(moves(second)).extracting(MoveRow::after).containsExactly(day("2026-05-20"));
        apply(second, "2026-05-12");
        assertThat(due(clock)).isEqualTo("2026-05-20");
    }

    @Test
    void a_change_altered_after_its_count_must_be_counted_again() {
        LawChangeCode change = begin("2026-05-12");
        refused("deadline.change.empty", () -> foresee(change, "2026-05-12"));
        put(change, "2026-05-25", DayKind.PUBLIC);
        foresee(change, "2026-05-12");
        put(change, "2026-05-25", DayKind.COMP);
        assertThat(row(change).stage()).isEqualTo(LawChangeStage.DRAFT);
        refused("deadline.change.stale-preview", () -> enact(change, "2026-05-12"));
        database.on("2026-05-12", desks -> new LawDesks(desks).desk.leaveOut(change, day("2026-05-25")));
        assertThat(days(change)).isEmpty();
        put(change, "2026-05-25", DayKind.COMP);
        abandon(change);
        refused("deadline.change.closed", () -> foresee(change, "2026-05-12"));
    }

    @Test
    void while_a_count_runs_nobody_alters_the_change_and_one_that_fell_silent_is_begun_again() {
        LawChangeCode change = begin("2026-05-12");
        put(change, "2026-05-26", DayKind.PUBLIC);
        database.on("2026-05-12", desks -> new LawDesks(desks).foresight.begin(change));
        refused("deadline.change.still-counting", () -> putOn(change, "2026-05-27", DayKind.PUBLIC, "2026-05-12"));
        database.on("2026-05-13", desks -> {
            LawForesight foresight = new LawDesks(desks).foresight;
            assertThat(foresight.begin(change)).isEqualTo(2);
            assertThat(foresight.step(change, 1)).isFalse();
        });
        database.on("2026-05-13", desks -> new LawDesks(desks).foresight.failed(change, 2, "f00d"));
        assertThat(row(change).problem()).isEqualTo("f00d");
        assertThat(row(change).stage()).isEqualTo(LawChangeStage.DRAFT);
        abandon(change);
    }

    @Test
    void a_count_that_was_broken_off_is_found_when_a_server_starts_or_when_it_fell_silent() {
        LawChangeCode change = begin("2026-05-12");
        put(change, "2026-05-28", DayKind.PUBLIC);
        int run = ask("2026-05-12", desks -> desks.foresight.begin(change));
        assertThat(brokenOff("2026-05-12", LawChange.SILENCE)).isEmpty();
        assertThat(brokenOff("2026-05-12", Duration.ZERO)).containsOnly(entry(change, run));
        assertThat(brokenOff("2026-05-13", LawChange.SILENCE)).containsOnly(entry(change, run));
        while (ask("2026-05-13", desks -> desks.foresight.step(change, run))) {
            assertThat(row(change).stage()).isEqualTo(LawChangeStage.COUNTING);
        }
        assertThat(row(change).stage()).isEqualTo(LawChangeStage.PREVIEWED);
        assertThat(brokenOff("2026-05-13", Duration.ZERO)).isEmpty();
        abandon(change);
    }

    @Test
    void a_clock_that_stands_still_is_recounted_too_but_never_overdue() {
        ClockSubject clock = running(1, "KN-02", "2026-07-06").get(0);
        ClockRow runs = clock(clock);
        database.on(
                "2026-07-16",
                desks -> desks.desk.suspend(new SuspendClock(
                        runs.code(), runs.version(), StopKind.SUSPENSION, day("2026-07-16"), "1/QĐ", "Chờ kết luận")));
        LawChangeCode change = begin("2026-09-15");
        put(change, "2026-08-05", DayKind.PUBLIC);
        foresee(change, "2026-09-15");
        assertThat(moves(change))
                .extracting(MoveRow::before, MoveRow::after, MoveRow::fallsOverdue, MoveRow::noMoreOverdue)
                .containsExactly(tuple(day("2026-08-05"), day("2026-08-06"), 0L, 0L));
        apply(change, "2026-09-15");
        assertThat(due(clock)).isEqualTo("2026-08-06");
        assertThat(clock(clock).isSuspended()).isTrue();
        ClockRow still = clock(clock);
        database.on(
                "2026-09-16",
                desks -> desks.desk.resume(new ResumeClock(still.code(), still.version(), day("2026-09-16"), "2/QĐ")));
        assertThat(clock(clock).isSuspended()).isFalse();
    }

    @Test
    void a_clock_without_a_calendar_is_listed_until_its_year_is_loaded() {
        ClockSubject clock = running(1, "KN-05", "2028-06-01").get(0);
        assertThat(clock(clock).provisional()).isTrue();
        assertThat(provisional()).contains(new ProvisionalRow("KN-05", 2028, 1));
        LawChangeCode change = begin("2028-06-02");
        assertThat(bring(change, "2028.csv", "date,kind,name_vi,confidence\n2028-06-05,PUBLIC,Lễ,V", DOCUMENT))
                .isEqualTo(1);
        foresee(change, "2028-06-02");
        apply(change, "2028-06-02");
        assertThat(due(clock)).isEqualTo("2028-06-07");
        assertThat(clock(clock).provisional()).isFalse();
        assertThat(provisional()).isEmpty();
    }

    @Test
    void a_delivery_replaces_what_was_delivered_and_never_what_the_office_said() {
        LawChangeCode office = begin("2026-01-06");
        putOn(office, "2026-09-01", DayKind.COMP, "2026-01-06");
        putOn(office, "2026-08-31", null, "2026-01-06");
        foresee(office, "2026-01-06");
        apply(office, "2026-01-06");
        database.on("2026-01-06", desks -> desks.em
                .createNativeQuery("delete from calendar_day where on_day = '2026-01-01'")
                .executeUpdate());
        ClockSubject clock = running(1, "XLD-05", "2025-12-29").get(0);
        assertThat(due(clock)).isEqualTo("2026-01-06");
        forget("calendar/calendar.csv");
        database.on("2026-01-06", desks -> new LawDesks(desks).delivered.load());
        assertThat(calendar("2026-09-01")).isEqualTo("COMP OFFICE");
        assertThat(calendar("2026-08-31")).isNull();
        assertThat(calendar("2026-01-01")).isEqualTo("PUBLIC DELIVERED");
        applyAll("2026-01-06", 100);
        assertThat(due(clock)).isEqualTo("2026-01-07");
        LawChangeRow delivered = changes().get(0);
        assertThat(delivered.origin()).isEqualTo(LawOrigin.DELIVERED);
        assertThat(delivered.stage()).isEqualTo(LawChangeStage.APPLIED);
        assertThat(delivered.reason()).isEqualTo("calendar/calendar.csv");
        assertThat(delivered.moved()).isEqualTo(1);
        assertThat(moves(delivered.code())).extracting(MoveRow::after).containsExactly(day("2026-01-07"));
        database.on("2026-01-06", desks -> new LawDesks(desks).delivered.load());
        assertThat(changes().get(0).code()).isEqualTo(delivered.code());
    }

    @Test
    void a_file_of_terms_brings_a_new_version_and_the_clocks_of_its_days_move_to_it() {
        ClockSubject before = running(1, "XLD-05", "2026-09-28").get(0);
        ClockSubject after = running(1, "XLD-05", "2026-10-05").get(0);
        assertThat(due(after)).isEqualTo("2026-10-12");
        LawChangeCode change = begin("2026-10-06");
        refused(
                "deadline.terms.version-in-use",
                () -> bring(change, "xld.json", terms(rows -> rows.replace("\"XLD-05\"", "\"XLD-95\"")), null));
        refused(
                "deadline.terms.code-of-other-area",
                () -> bring(change, "a.json", terms(rows -> rows.replace("\"XLD\"", "\"MOI\"")), null));
        assertThat(files(change)).isEmpty();
        assertThat(bring(change, "xld.json", terms(StoredLawChangeTest::withAShorterTermFromOctober), null))
                .isPositive();
        assertThat(files(change)).extracting(ChangedFileRow::area).containsExactly("XLD");
        foresee(change, "2026-10-06");
        assertThat(moves(change))
                .extracting(MoveRow::before, MoveRow::after)
                .containsExactly(tuple(day("2026-10-12"), day("2026-10-08")));
        apply(change, "2026-10-06");
        assertThat(due(after)).isEqualTo("2026-10-08");
        assertThat(clock(after).termVersion()).isEqualTo(2);
        assertThat(clock(before).termVersion()).isEqualTo(1);
        assertThat(due(before)).isEqualTo("2026-10-05");
        forget("terms/xld.json");
        database.on("2026-10-06", desks -> new LawDesks(desks).delivered.load());
        applyAll("2026-10-06", 100);
        assertThat(clock(after).termVersion()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.ics | date,kind,name_vi,confidence | deadline.calendar.not-icalendar",
                "a.csv | BEGIN:VCALENDAR | deadline.calendar.not-csv",
                "a.json | BEGIN:VCALENDAR | deadline.terms.not-readable",
                "a.xlsx | PK | deadline.change.file-kind",
                "a.csv | date,kind,name_vi,confidence/2026-05-05,PUBLIC,Lễ,V/2026-05-05,COMP,Lễ,V | deadline.calendar.day-twice",
                "a.csv | date,kind,name_vi,confidence/2026-05-05,PUBLIC,Lễ,V/2026-05-06,SWAP_WORK,Làm bù,V | deadline.calendar.swap-work-on-weekday",
                "a.csv | date,kind,name_vi,confidence/2026-05-05,PUBLIC,Lễ,V | deadline.calendar.source-missing",
            })
    void a_file_that_is_refused_leaves_nothing_behind(String name, String content, String code) {
        LawChangeCode change = begin("2026-05-12");
        refused(code, () -> bring(change, name, content.replace("/", "\n"), null));
        assertThat(days(change)).isEmpty();
        assertThat(files(change)).isEmpty();
    }

    @Test
    void a_file_over_one_megabyte_or_in_another_writing_is_refused() {
        LawChangeCode change = begin("2026-05-12");
        refused(
                "deadline.change.file-too-large",
                () -> bring(change, "a.csv", "x".repeat(BringFile.LARGEST + 1), null));
        refused(
                "deadline.change.not-utf8",
                () -> database.on("2026-05-12", desks -> new LawDesks(desks)
                        .desk.bring(
                                new BringFile(change, "a.csv", "Tết".getBytes(StandardCharsets.UTF_16), DOCUMENT))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, SWAP_WORK, deadline.calendar.swap-work-on-weekday",
        "2026-05-09, SWAP_OFF, deadline.calendar.swap-off-on-rest-day",
        "1999-05-09, PUBLIC, deadline.calendar.out-of-range",
        "1999-05-09, , deadline.calendar.out-of-range",
        "2026-05-06, WEEKEND, deadline.calendar.kind-not-marked",
    })
    void a_day_that_cannot_be_is_refused(String day, DayKind kind, String code) {
        LawChangeCode change = begin("2026-05-12");
        refused(code, () -> put(change, day, kind));
        assertThat(days(change)).isEmpty();
    }

    @Test
    void who_looks_around_twice_finds_the_empty_draft_again_and_an_unknown_code_nothing() {
        assertThat(begin("2026-05-12")).isEqualTo(begin("2026-05-12"));
        refused("deadline.change.not-found", () -> row(new LawChangeCode("TD-2222222222")));
        refused("deadline.change.not-found", () -> new LawChangeCode("7"));
    }

    private List<ClockSubject> running(int many, String term, String trigger) {
        List<ClockSubject> started = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ClockSubject subject = new ClockSubject("PETITION", "D-LUAT-2026-%06d".formatted(++number));
            database.on(trigger, desks -> desks.clocks.start(subject, term, day(trigger)));
            started.add(subject);
        }
        subjects.addAll(started);
        return started;
    }

    private static LawChangeCode begin(String today) {
        return ask(today, desks -> desks.desk.begin());
    }

    private static void put(LawChangeCode change, String day, DayKind kind) {
        putOn(change, day, kind, "2026-05-12");
    }

    private static void putOn(LawChangeCode change, String day, DayKind kind, String today) {
        database.on(today, desks -> new LawDesks(desks)
                .desk.put(new ChangeDay(change, day(day), kind, kind == null ? null : "Nghỉ", DOCUMENT)));
    }

    private static int bring(LawChangeCode change, String name, String content, String source) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return ask("2026-05-12", desks -> desks.desk.bring(new BringFile(change, name, bytes, source)));
    }

    /** The count as the background does it: each step a transaction of its own. */
    private static void foresee(LawChangeCode change, String today) {
        int run = ask(today, desks -> desks.foresight.begin(change));
        boolean more = true;
        while (more) {
            more = ask(today, desks -> desks.foresight.step(change, run));
        }
    }

    private static Map<LawChangeCode, Integer> brokenOff(String today, Duration silence) {
        return ask(today, desks -> desks.foresight.brokenOff(silence));
    }

    private static void enact(LawChangeCode change, String today) {
        database.on(today, desks -> new LawDesks(desks)
                .application.enact(new ApplyLawChange(change, "Theo thông báo mới")));
    }

    private static boolean step(String today, int most) {
        return ask(today, desks -> desks.application.step(most));
    }

    private static void applyAll(String today, int most) {
        boolean more = true;
        while (more) {
            more = step(today, most);
        }
    }

    private static void apply(LawChangeCode change, String today) {
        enact(change, today);
        applyAll(today, 2);
    }

    private static void abandon(LawChangeCode change) {
        database.on("2026-12-30", desks -> new LawDesks(desks).desk.abandon(change));
    }

    private static LawChangeRow row(LawChangeCode change) {
        return ask("2026-05-12", desks -> desks.register.row(change));
    }

    private static List<LawChangeRow> changes() {
        return ask("2026-05-12", desks -> desks.register.page(0, 100));
    }

    private static List<MoveRow> moves(LawChangeCode change) {
        return ask("2026-05-12", desks -> {
            List<MoveRow> all = desks.register.moves(change, 0, 100);
            assertThat(desks.register.countMoves(change)).isEqualTo(all.size());
            return all;
        });
    }

    private static List<ChangedDayRow> days(LawChangeCode change) {
        return ask("2026-05-12", desks -> desks.register.days(change));
    }

    private static List<ChangedFileRow> files(LawChangeCode change) {
        return ask("2026-05-12", desks -> desks.register.files(change));
    }

    private static List<ProvisionalRow> provisional() {
        return ask("2026-05-12", desks -> desks.register.provisional());
    }

    private static <T> T ask(String today, Function<LawDesks, T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        database.on(today, desks -> answer.set(question.apply(new LawDesks(desks))));
        return answer.get();
    }

    private ClockRow clock(ClockSubject subject) {
        AtomicReference<ClockRow> row = new AtomicReference<>();
        database.on("2026-05-12", desks -> row.set(desks.register.of(subject).get(0)));
        return row.get();
    }

    private LocalDate due(ClockSubject subject) {
        return clock(subject).dueOn();
    }

    private static String calendar(String day) {
        AtomicReference<String> found = new AtomicReference<>();
        database.on("2026-05-12", desks -> {
            List<?> rows = desks.em
                    .createNativeQuery("select kind || ' ' || origin from calendar_day where on_day = cast(?1 as date)")
                    .setParameter(1, day)
                    .getResultList();
            found.set(rows.isEmpty() ? null : (String) rows.get(0));
        });
        return found.get();
    }

    /** As if the next version of the product came with another content of the file. */
    private static void forget(String file) {
        database.on("2026-05-12", desks -> desks.em
                .createNativeQuery("update law_file set digest = repeat('0', 64) where name = ?1")
                .setParameter(1, file)
                .executeUpdate());
    }

    private static String terms(Function<String, String> altered) {
        try (InputStream file = StoredLawChangeTest.class.getResourceAsStream("/terms/xld.json")) {
            return altered.apply(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withAShorterTermFromOctober(String text) {
        JsonObject file = Json.createReader(new StringReader(text)).readObject();
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (JsonObject row : file.getJsonArray("terms").getValuesAs(JsonObject.class)) {
            if (row.getString("code").equals("XLD-05")) {
                rows.add(Json.createObjectBuilder(row).add("validTo", "2026-09-30"));
                rows.add(Json.createObjectBuilder(row)
                        .add("version", 2)
                        .add("length", 3)
                        .add("validFrom", "2026-10-01"));
            } else {
                rows.add(row);
            }
        }
        return Json.createObjectBuilder()
                .add("area", file.getString("area"))
                .add("terms", rows)
                .build()
                .toString();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(code);
    }
}

package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.DomainException;

/** Open clocks counted anew, as a change of the law would move them and as it does, on a real database. */
class StoredRecountTest {

    private static final String TODAY = "2024-06-18";
    private static final LocalDate RECEIVED = LocalDate.of(2024, 6, 7);
    private static final MarkedDay THURSDAY_OFF =
            MarkedDay.ofOffice(LocalDate.of(2024, 6, 20), DayKind.PUBLIC, "Nghỉ thêm", "12/TB-UBND");
    private static final LawDraft DRAFT = new LawDraft(List.of(THURSDAY_OFF), Map.of(), List.of());

    private ClockDatabase database;

    @BeforeEach
    void start() throws Exception {
        database = new ClockDatabase();
        database.on(TODAY, ClockDatabase.Desks::load);
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void a_draft_tells_which_clock_would_move_and_moves_none() {
        start("D-1", "TCD-12", RECEIVED);
        start("D-1", "KN-01", RECEIVED);

        RecountedClocks foreseen = foresee(DRAFT, 0, 100, TODAY);

        assertThat(foreseen.counted()).isEqualTo(2);
        assertThat(foreseen.moves()).singleElement().satisfies(move -> {
            assertThat(move.term()).isEqualTo("TCD-12");
            assertThat(move.trigger()).isEqualTo(RECEIVED);
            assertThat(move.before()).isEqualTo("2024-06-21");
            assertThat(move.after()).isEqualTo("2024-06-24");
            assertThat(move.overdueBefore()).isFalse();
            assertThat(move.overdueAfter()).isFalse();
        });
        assertThat(dueOn("D-1", "TCD-12")).isEqualTo("2024-06-21");
    }

    @Test
    void what_a_day_off_saves_from_being_overdue_is_told() {
        start("D-1", "TCD-12", RECEIVED);

        assertThat(foresee(DRAFT, 0, 100, "2024-06-24").moves()).singleElement().satisfies(move -> {
            assertThat(move.overdueBefore()).isTrue();
            assertThat(move.overdueAfter()).isFalse();
        });
    }

    @Test
    void the_clocks_are_counted_in_portions_that_go_on_from_each_other() {
        List.of("D-1", "D-2", "D-3").forEach(record -> start(record, "TCD-12", RECEIVED));

        RecountedClocks first = foresee(DRAFT, 0, 2, TODAY);
        RecountedClocks second = foresee(DRAFT, first.upTo(), 2, TODAY);
        RecountedClocks none = foresee(DRAFT, second.upTo(), 2, TODAY);

        assertThat(first.moves()).hasSize(2).last().satisfies(move -> assertThat(move.clock())
                .isEqualTo(first.upTo()));
        assertThat(second.moves()).hasSize(1);
        assertThat(none.counted()).isZero();
        assertThat(none.upTo()).isEqualTo(second.upTo());
    }

    @Test
    void only_open_clocks_are_counted() {
        List.of("D-1", "D-2", "D-3").forEach(record -> start(record, "TCD-12", RECEIVED));
        database.on(TODAY, desks -> {
            desks.clocks.stop(record("D-1"), "TCD-12", RECEIVED.plusDays(3), "Đã trả lời");
            desks.clocks.voidAll(record("D-2"), "Nhập nhầm");
        });

        assertThat(this.<Long>ask(TODAY, desks -> desks.recount.openClocks())).isEqualTo(1);
        assertThat(foresee(DRAFT, 0, 100, TODAY).counted()).isEqualTo(1);
    }

    @Test
    void the_draft_becomes_the_law_and_every_clock_follows() {
        start("D-1", "TCD-12", RECEIVED);
        long edition = ask(TODAY, desks -> desks.recount.edition());

        database.on(TODAY, desks -> desks.recount.enact(DRAFT, edition));
        RecountedClocks moved = ask(TODAY, desks -> desks.recount.recount(0, 100, LocalDate.parse(TODAY)));

        assertThat(moved.moves()).hasSize(1);
        assertThat(dueOn("D-1", "TCD-12")).isEqualTo("2024-06-24");
        assertThat(this.<Long>ask(TODAY, desks -> desks.recount.edition())).isEqualTo(edition + 1);
        assertThat(ask(TODAY, desks -> desks.recount.recount(0, 100, LocalDate.parse(TODAY)))
                        .moves())
                .isEmpty();
    }

    @Test
    void what_was_foreseen_under_another_edition_is_not_made_law() {
        long edition = ask(TODAY, desks -> desks.recount.edition());
        database.on(TODAY, desks -> desks.recount.enact(DRAFT, edition));

        refused(
                "deadline.change.stale-preview",
                () -> database.on(TODAY, desks -> desks.recount.enact(DRAFT, edition)));
    }

    @Test
    void a_day_taken_out_is_what_its_weekday_says_also_after_the_next_delivery() {
        start("D-1", "TCD-12", LocalDate.of(2024, 8, 26));
        assertThat(dueOn("D-1", "TCD-12")).isEqualTo("2024-09-11");
        LocalDate off = LocalDate.of(2024, 9, 3);
        LawDraft dropping = new LawDraft(List.of(), Map.of(off, "15/TB-UBND"), List.of());

        assertThat(foresee(dropping, 0, 100, TODAY).moves())
                .extracting(ClockMove::after)
                .containsExactly(LocalDate.of(2024, 9, 10));
        enact(dropping);
        deliverAgain();

        assertThat(kindOf(off)).isEqualTo(DayKind.WORKING_DAY);
        assertThat(kindOf(off.minusDays(1))).isEqualTo(DayKind.PUBLIC);
    }

    @Test
    void a_day_of_the_office_outlives_the_next_delivery_and_is_told_as_its_own() {
        enact(DRAFT);
        deliverAgain();

        CalendarYear.Day day = ask(TODAY, desks -> calendar(desks).day(THURSDAY_OFF.date()));
        assertThat(day.kind()).isEqualTo(DayKind.PUBLIC);
        assertThat(day.works()).isFalse();
        assertThat(day.ofOffice()).isTrue();
        assertThat(day.source()).isEqualTo("12/TB-UBND");
        assertThat(this.<Boolean>ask(TODAY, desks -> calendar(desks).calendar().worksOn(THURSDAY_OFF.date())))
                .isFalse();
        MarkedDay again = MarkedDay.ofOffice(THURSDAY_OFF.date(), DayKind.SWAP_OFF, "Hoán đổi", "13/TB-UBND");
        enact(new LawDraft(List.of(again), Map.of(), List.of()));
        assertThat(kindOf(THURSDAY_OFF.date())).isEqualTo(DayKind.SWAP_OFF);
    }

    @Test
    void a_year_is_shown_within_bounds() {
        assertThat(ask(TODAY, desks -> calendar(desks).year(1990)).provisional())
                .isTrue();
        assertThat(ask(TODAY, desks -> calendar(desks).year(2100)).year()).isEqualTo(2100);
        refused(
                "deadline.year.out-of-range",
                () -> ask(TODAY, desks -> calendar(desks).year(1989)));
        refused(
                "deadline.year.out-of-range",
                () -> ask(TODAY, desks -> calendar(desks).year(2101)));
    }

    @Test
    void terms_of_the_office_take_the_place_of_those_delivered_and_stay() {
        start("D-1", "TCD-12", RECEIVED);
        LawDraft longer = new LawDraft(List.of(), Map.of(), List.of(file("TCD", row("TCD-12", 1, 12, "2014-07-01"))));

        assertThat(foresee(longer, 0, 100, TODAY).moves())
                .extracting(ClockMove::after)
                .containsExactly(LocalDate.of(2024, 6, 25));
        enact(longer);
        deliverAgain();

        assertThat(ask(TODAY, desks -> desks.terms.all()).stream()
                        .filter(term -> term.area().equals("TCD")))
                .singleElement()
                .satisfies(term -> assertThat(term.limits().get(0).length()).isEqualTo(12));
        assertThat(this.<List<LegalTerm>>ask(TODAY, desks -> desks.terms.all()))
                .anyMatch(term -> term.area().equals("KN"));
    }

    @Test
    void a_clock_whose_day_no_version_governs_any_more_keeps_the_version_it_was_counted_by() {
        start("D-1", "TCD-12", RECEIVED);
        LawDraft draft = new LawDraft(
                List.of(),
                Map.of(),
                List.of(file(
                        "TCD",
                        row("TCD-12", 1, 12, "2025-01-01\",\"validTo\":\"2025-12-31") + ","
                                + row("TCD-12", 2, 20, "2026-01-01"))));

        assertThat(foresee(draft, 0, 100, TODAY).moves())
                .extracting(ClockMove::after)
                .containsExactly(LocalDate.of(2024, 6, 25));
    }

    @Test
    void a_version_that_a_clock_rests_on_is_not_left_out_nor_a_code_of_another_area_stated() {
        TermFile without = file("TCD", row("TCD-99", 1, 5, "2014-07-01"));
        database.on(TODAY, desks -> desks.recount.refuseUnfit(without));
        start("D-1", "TCD-12", RECEIVED);

        refused("deadline.terms.version-in-use", () -> database.on(TODAY, desks -> desks.recount.refuseUnfit(without)));
        refused("deadline.terms.version-in-use", () -> enact(new LawDraft(List.of(), Map.of(), List.of(without))));
        refused(
                "deadline.terms.code-of-other-area",
                () -> database.on(
                        TODAY, desks -> desks.recount.refuseUnfit(file("XX", row("KN-01", 7, 5, "2014-07-01")))));
        database.on(TODAY, desks -> desks.recount.refuseUnfit(file("XX", row("XX-01", 1, 5, "2014-07-01"))));
    }

    @Test
    void clocks_that_rest_on_a_year_without_a_calendar_are_listed_by_term_and_year() {
        start("D-1", "TCD-12", LocalDate.of(2030, 6, 3));
        start("D-2", "TCD-12", LocalDate.of(2030, 6, 4));
        start("D-3", "TCD-12", RECEIVED);

        assertThat(this.<List<ProvisionalRow>>ask(TODAY, desks -> desks.recount.provisional()))
                .containsExactly(new ProvisionalRow("TCD-12", 2030, 2));
    }

    @Test
    void the_time_a_clock_stood_still_is_not_forgotten() {
        LocalDate accepted = LocalDate.of(2026, 7, 6);
        String day = "2026-07-06";
        database.on(day, desks -> desks.clocks.start(record("D-1"), "KN-02", accepted));
        ClockRow clock = ask(day, desks -> desks.register.of(record("D-1")).get(0));
        database.on(
                "2026-07-16",
                desks -> desks.desk.suspend(new SuspendClock(
                        clock.code(),
                        clock.version(),
                        StopKind.SUSPENSION,
                        LocalDate.of(2026, 7, 16),
                        "12/QĐ-UBND",
                        "Chờ")));
        database.on(
                "2026-08-03",
                desks -> desks.desk.resume(new ResumeClock(
                        clock.code(),
                        desks.register.of(record("D-1")).get(0).version(),
                        LocalDate.of(2026, 8, 3),
                        "15/QĐ-UBND")));

        assertThat(ask("2026-08-03", desks -> desks.recount.recount(0, 100, LocalDate.of(2026, 8, 3)))
                        .moves())
                .isEmpty();
        assertThat(dueOn("D-1", "KN-02")).isEqualTo("2026-08-22");
    }

    @Test
    void a_list_asks_for_what_is_due_by_the_clock_that_ends_first() {
        start("D-1", "TCD-12", RECEIVED);
        start("D-2", "TCD-12", RECEIVED.plusDays(3));
        start("D-3", "TCD-12", RECEIVED);
        database.on(TODAY, desks -> desks.clocks.stop(record("D-3"), "TCD-12", RECEIVED.plusDays(3), "Đã trả lời"));
        database.on(TODAY, desks -> desks.em
                .createNativeQuery("update deadline_clock set unit_code = 'TDAN'")
                .executeUpdate());

        assertThat(due(Due.by(LocalDate.of(2024, 6, 21)))).containsExactly("D-1");
        assertThat(due(Due.by(LocalDate.of(2024, 6, 21)), "TTHINH")).isEmpty();
        assertThat(due(Due.overdue(LocalDate.of(2024, 6, 25)))).containsExactly("D-1", "D-2");
        assertThat(due(Due.overdue(LocalDate.of(2024, 6, 24)))).containsExactly("D-1");
        assertThat(due(Due.within(3, LocalDate.of(2024, 6, 22)))).containsExactly("D-2");
        assertThat(due(Due.never())).containsExactly("D-3");
        assertThat(Due.by(null)).isNull();
        assertThat(this.<List<String>>ask(TODAY, desks -> desks.em
                        .createQuery(
                                "select x.subjectCode from DeadlineClock x where x.stoppedOn is null order by "
                                        + ClockRegister.earliest("PETITION", "x.subjectCode") + " desc",
                                String.class)
                        .getResultList()))
                .containsExactly("D-2", "D-1");
    }

    private List<String> due(Due asked) {
        return due(asked, "QTHANG,TDAN");
    }

    /** As somebody asks who reaches these units. */
    private List<String> due(Due asked, String units) {
        return ask(TODAY, desks -> {
            Map<String, Object> values = new HashMap<>();
            var query = desks.em.createQuery(
                    "select x.subjectCode from DeadlineClock x where 1 = 1"
                            + ClockRegister.condition(asked, "PETITION", "x.subjectCode", values)
                            + " order by x.subjectCode",
                    String.class);
            values.forEach(query::setParameter);
            if (asked.to() != null) {
                query.setParameter("units", units);
            }
            return query.getResultList();
        });
    }

    private static ClockSubject record(String code) {
        return new ClockSubject("PETITION", code);
    }

    private void start(String record, String term, LocalDate trigger) {
        database.on(TODAY, desks -> desks.clocks.start(record(record), term, trigger));
    }

    private RecountedClocks foresee(LawDraft draft, long after, int most, String today) {
        return ask(TODAY, desks -> desks.recount.foresee(draft, after, most, LocalDate.parse(today)));
    }

    private void enact(LawDraft draft) {
        database.on(TODAY, desks -> desks.recount.enact(draft, desks.recount.edition()));
    }

    private void deliverAgain() {
        database.on(TODAY, desks -> {
            desks.em
                    .createNativeQuery("update law_file set digest = repeat('0', 64)")
                    .executeUpdate();
            desks.load();
        });
    }

    private DayKind kindOf(LocalDate day) {
        return ask(TODAY, desks -> desks.days.calendar().kindOf(day));
    }

    private LocalDate dueOn(String record, String term) {
        return ask(TODAY, desks -> desks.register.of(record(record)).stream()
                .filter(row -> row.termCode().equals(term))
                .findFirst()
                .orElseThrow()
                .dueOn());
    }

    private static CalendarRegister calendar(ClockDatabase.Desks desks) {
        CalendarRegister calendar = new CalendarRegister();
        calendar.days = desks.days;
        return calendar;
    }

    private <T> T ask(String day, Function<ClockDatabase.Desks, T> question) {
        List<T> answer = new ArrayList<>();
        database.on(day, desks -> answer.add(question.apply(desks)));
        return answer.get(0);
    }

    private static TermFile file(String area, String rows) {
        return TermFile.read("{\"area\":\"%s\",\"terms\":[%s]}".formatted(area, rows));
    }

    private static String row(String code, int version, int length, String validFrom) {
        return """
                {"code":"%s","version":%d,"does":"Trả lời","trigger":"Ngày tiếp","actor":"UBND","rule":"LIMIT","length":%d,
                 "unit":"WORKING_DAYS","duty":"REPLY","confidence":"V","source":"TCD","validFrom":"%s"}""".formatted(code, version, length, validFrom);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

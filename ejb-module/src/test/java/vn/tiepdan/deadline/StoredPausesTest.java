package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.DomainException;

/** Clocks that are suspended, go on and are extended, as a real database keeps them. */
class StoredPausesTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 6);

    private static ClockDatabase database;
    private static int number;

    private final ClockSubject petition = new ClockSubject("PETITION", "D-QTHANG-2026-%06d".formatted(++number));

    @BeforeAll
    static void start() throws Exception {
        database = new ClockDatabase();
        database.on("2026-07-06", desks -> desks.loading.load());
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void the_day_of_the_decision_to_go_on_counts_and_the_milder_reading_is_told() {
        ClockRow clock = running("KN-02", ACCEPTED, "2026-07-06");
        suspend(clock, "2026-07-16", "2026-07-16");
        assertThat(row("2026-07-30").isSuspended()).isTrue();
        assertThat(row("2026-07-30").countdown()).isEqualTo(new Countdown(Countdown.State.SUSPENDED, 14));
        resume(clock, "2026-08-03", "2026-08-03");
        assertThat(row("2026-08-03").dueOn()).isEqualTo("2026-08-22");
        assertThat(row("2026-08-03").milderDueOn()).isEqualTo("2026-08-24");
        database.on("2026-08-03", desks -> {
            ClockExplanation why = desks.desk.explanation(row("2026-08-03").code());
            assertThat(why.counted().due()).isEqualTo("2026-08-22");
            assertThat(why.counted().steps())
                    .filteredOn(step -> step.reason() == Deadline.Reason.STOPPED)
                    .hasSize(17)
                    .allSatisfy(step -> assertThat(step.counted()).isFalse());
            assertThat(why.pauses()).singleElement().satisfies(pause -> {
                assertThat(pause.decision()).isEqualTo("12/QĐ-UBND");
                assertThat(pause.untilDecision()).isEqualTo("15/QĐ-UBND");
                assertThat(pause.transition()).isNull();
            });
        });
        assertThat(database.trail())
                .contains("deadline.suspend " + petition + " KN-02 2026-07-16")
                .contains("deadline.resume " + petition + " KN-02 2026-08-22");
    }

    @Test
    void a_complaint_accepted_under_the_former_law_may_be_suspended_by_the_transitional_clause_only() {
        ClockRow clock = running("KN-02", LocalDate.of(2026, 6, 15), "2026-06-15");
        refused("deadline.pause.not-allowed", () -> suspend(clock, "2026-06-25", "2026-06-25"));
        suspend(clock, "2026-07-02", "2026-07-02");
        database.on("2026-07-02", desks -> assertThat(
                        desks.desk.explanation(row("2026-07-02").code()).transitions())
                .singleElement()
                .satisfies(clause -> {
                    assertThat(clause.code()).isEqualTo("ND155-22-1");
                    assertThat(clause.basis()).isEqualTo("khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP");
                }));
    }

    @Test
    void the_time_of_an_expert_assessment_of_a_denunciation_does_not_count() {
        ClockRow clock = running("TC-05", LocalDate.of(2024, 5, 2), "2024-05-02");
        assertThat(clock.dueOn()).isEqualTo("2024-06-03");
        database.on(
                "2024-05-10",
                desks -> desks.desk.suspend(new SuspendClock(
                        clock.code(),
                        row("2024-05-10").version(),
                        StopKind.ASSESSMENT,
                        LocalDate.of(2024, 5, 10),
                        "3/TCGĐ",
                        "Giám định chữ ký")));
        resume(clock, "2024-05-31", "2024-05-31");
        assertThat(row("2024-05-31").dueOn()).isEqualTo("2024-06-21");
    }

    @Test
    void a_complex_complaint_gets_a_longer_total_and_a_complex_denunciation_more_days_twice() {
        ClockRow complaint = running("KN-02", ACCEPTED, "2026-07-06");
        extend(complaint, "KN-02-COMPLEX", "2026-07-20");
        assertThat(row("2026-07-20").dueOn()).isEqualTo("2026-08-20");
        assertThat(row("2026-07-20").extendedTo()).isEqualTo("KN-02-COMPLEX");
        refused("deadline.extension.not-allowed", () -> extend(complaint, "KN-02-COMPLEX", "2026-07-21"));

        ClockSubject other = new ClockSubject("PETITION", "TC-QTHANG-2026-%06d".formatted(++number));
        AtomicReference<ClockRow> denunciation = new AtomicReference<>();
        database.on("2026-07-06", desks -> desks.clocks.start(other, "TC-05", ACCEPTED));
        database.on(
                "2026-07-06", desks -> denunciation.set(desks.register.of(other).get(0)));
        extendAt(denunciation.get(), 1, "TC-05-COMPLEX", "2026-08-01");
        extendAt(denunciation.get(), 2, "TC-05-ESPECIALLY-COMPLEX", "2026-09-01");
        database.on("2026-09-01", desks -> {
            assertThat(desks.register.of(other).get(0).dueOn()).isEqualTo("2026-10-05");
            assertThat(desks.desk.explanation(denunciation.get().code()).extensions())
                    .extracting(ExtensionRow::toCode, ExtensionRow::dueBefore)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("TC-05-COMPLEX", LocalDate.of(2026, 8, 5)),
                            org.assertj.core.groups.Tuple.tuple("TC-05-ESPECIALLY-COMPLEX", LocalDate.of(2026, 9, 4)));
        });
    }

    @Test
    void what_cannot_be_is_refused_and_leaves_the_clock_as_it_was() {
        ClockRow clock = running("KN-02", ACCEPTED, "2026-07-06");
        refused("deadline.resume.not-suspended", () -> resume(clock, "2026-07-10", "2026-07-10"));
        refused("deadline.pause.before-trigger", () -> suspend(clock, "2026-07-05", "2026-07-10"));
        refused("deadline.decision.in-future", () -> suspend(clock, "2026-07-11", "2026-07-10"));
        refused("deadline.pause.after-end", () -> suspend(clock, "2026-08-06", "2026-08-06"));
        refused("deadline.extension.after-end", () -> extend(clock, "KN-02-COMPLEX", "2026-08-06"));
        suspend(clock, "2026-07-10", "2026-07-10");
        refused("deadline.pause.overlapping", () -> suspend(clock, "2026-07-13", "2026-07-13"));
        refused("deadline.resume.before-suspension", () -> resume(clock, "2026-07-09", "2026-07-13"));
        refused("deadline.extension.suspended", () -> extend(clock, "KN-02-COMPLEX", "2026-07-13"));
        resume(clock, "2026-07-13", "2026-07-13");
        refused("deadline.pause.overlapping", () -> suspend(clock, "2026-07-12", "2026-07-14"));
        assertThat(row("2026-07-14").dueOn()).isEqualTo("2026-08-07");
    }

    @Test
    void what_is_decided_is_told_to_who_keeps_the_record_and_written_in_the_trail() {
        ClockRow clock = running("KN-02", ACCEPTED, "2026-07-06");
        database.on("2026-07-06", desks -> {
            ClockExplanation why = desks.desk.explanation(clock.code());
            assertThat(why.stops()).containsExactly(StopKind.SUSPENSION);
            assertThat(why.extendsTo()).containsExactly("KN-02-COMPLEX");
        });
        suspend(clock, "2026-07-10", "2026-07-10");
        resume(clock, "2026-07-13", "2026-07-13");
        extend(clock, "KN-02-COMPLEX", "2026-07-14");
        assertThat(database.texts())
                .contains("12/QĐ-UBND", "Chờ kết quả", "15/QĐ-UBND", "20/QĐ-UBND", "Phải xác minh ở nhiều nơi");
        assertThat(database.trail())
                .anyMatch(deed -> deed.startsWith("deadline.extend " + petition + " KN-02-COMPLEX 2026-08-"))
                .contains("deadline.start " + petition + " KN-02 " + clock.dueOn());
        database.on("2026-07-15", desks -> desks.clocks.stop(petition, "KN-02", LocalDate.of(2026, 7, 15), "Xong"));
        database.on("2026-07-15", desks -> assertThat(
                        desks.desk.explanation(clock.code()).stops())
                .isEmpty());
    }

    @Test
    void a_decision_is_not_of_tomorrow_nor_of_a_ward_where_one_decides_nothing() {
        ClockRow clock = running("KN-02", ACCEPTED, "2026-07-06");
        refused(
                "deadline.decision.in-future",
                () -> extendAt(clock, row("2026-07-10").version(), "KN-02-COMPLEX", "2026-07-10", "2026-07-11"));
        suspend(clock, "2026-07-10", "2026-07-10");
        refused("deadline.decision.in-future", () -> resume(clock, "2026-07-14", "2026-07-13"));
        ClockSubject elsewhere = new ClockSubject("PETITION", "Y-%06d".formatted(++number));
        AtomicReference<ClockRow> theirs = new AtomicReference<>();
        database.on("2026-07-06", desks -> desks.clocks.start(elsewhere, "KN-02", ACCEPTED));
        database.on(
                "2026-07-06", desks -> theirs.set(desks.register.of(elsewhere).get(0)));
        refused(
                "organisation.role.not-in-this-ward",
                () -> database.on(
                        "2026-07-10",
                        desks -> desks.desk.suspend(new SuspendClock(
                                theirs.get().code(),
                                theirs.get().version(),
                                StopKind.SUSPENSION,
                                LocalDate.of(2026, 7, 10),
                                "12/QĐ-UBND",
                                "Chờ kết quả"))));
    }

    @Test
    void who_decided_on_an_older_version_is_told_so_and_who_may_not_see_the_record_finds_no_clock() {
        ClockRow clock = running("KN-02", ACCEPTED, "2026-07-06");
        suspend(clock, "2026-07-10", "2026-07-10");
        refused(
                "deadline.stale",
                () -> database.on(
                        "2026-07-13",
                        desks -> desks.desk.resume(new ResumeClock(
                                clock.code(), clock.version(), LocalDate.of(2026, 7, 13), "15/QĐ-UBND"))));
        ClockSubject strange = new ClockSubject("PETITION", "X-%06d".formatted(++number));
        AtomicReference<ClockRow> hidden = new AtomicReference<>();
        database.on("2026-07-06", desks -> desks.clocks.start(strange, "KN-02", ACCEPTED));
        database.on("2026-07-06", desks -> hidden.set(desks.register.of(strange).get(0)));
        refused(
                "deadline.clock.not-found",
                () -> database.on(
                        "2026-07-06",
                        desks -> desks.desk.explanation(hidden.get().code())));
    }

    private ClockRow running(String term, LocalDate trigger, String today) {
        database.on(today, desks -> desks.clocks.start(petition, term, trigger));
        return row(today);
    }

    private ClockRow row(String today) {
        AtomicReference<ClockRow> row = new AtomicReference<>();
        database.on(today, desks -> row.set(desks.register.of(petition).get(0)));
        return row.get();
    }

    private void suspend(ClockRow clock, String on, String today) {
        database.on(
                today,
                desks -> desks.desk.suspend(new SuspendClock(
                        clock.code(),
                        row(today).version(),
                        StopKind.SUSPENSION,
                        LocalDate.parse(on),
                        "12/QĐ-UBND",
                        "Chờ kết quả")));
    }

    private void resume(ClockRow clock, String on, String today) {
        database.on(
                today,
                desks -> desks.desk.resume(
                        new ResumeClock(clock.code(), row(today).version(), LocalDate.parse(on), "15/QĐ-UBND")));
    }

    private void extend(ClockRow clock, String to, String on) {
        extendAt(clock, row(on).version(), to, on);
    }

    private void extendAt(ClockRow clock, int version, String to, String on) {
        extendAt(clock, version, to, on, on);
    }

    private void extendAt(ClockRow clock, int version, String to, String today, String on) {
        database.on(
                today,
                desks -> desks.desk.extend(new ExtendClock(
                        clock.code(), version, to, LocalDate.parse(on), "20/QĐ-UBND", "Phải xác minh ở nhiều nơi")));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

package vn.tiepdan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Terms, days and clocks as a real database keeps them. */
class StoredClocksTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 6, 7);
    private static final String TODAY = "2024-06-18";

    private static ClockDatabase database;
    private static int number;

    private final ClockSubject petition = new ClockSubject("PETITION", "D-TDAN-2024-%06d".formatted(++number));

    @BeforeAll
    static void start() throws Exception {
        database = new ClockDatabase();
        database.on(TODAY, desks -> desks.loading.load());
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void what_the_files_state_is_loaded_once() {
        database.on(TODAY, desks -> {
            desks.loading.load();
            assertThat(desks.terms.all()).hasSameSizeAs(TheLaw.TERMS);
            assertThat(CalendarRegister.year(2024, desks.days.calendar()).workingDays())
                    .isEqualTo(251);
        });
    }

    @Test
    void a_stored_term_counts_as_its_file_states() {
        database.on(TODAY, desks -> {
            for (String code : List.of("TCD-12", "TCD-07", "KN-01", "KN-02", "TC-01", "XLD-08")) {
                for (String trigger : List.of("2024-06-07", "2026-08-25")) {
                    LocalDate day = LocalDate.parse(trigger);
                    assertThat(desks.preview.preview(code, day)).isEqualTo(TheLaw.deadline(code, day));
                }
            }
            assertThat(desks.preview.preview("XLD-02", RECEIVED).term()).isEqualTo("XLD-02");
            assertThat(desks.preview.terms()).hasSameSizeAs(TheLaw.TERMS);
        });
    }

    @Test
    void a_changed_file_takes_the_place_of_the_old_one_under_running_clocks() {
        database.on(TODAY, desks -> desks.clocks.start(petition, "KN-01", RECEIVED));
        database.on(TODAY, desks -> {
            desks.em
                    .createNativeQuery("update law_file set digest = repeat('0', 64)")
                    .executeUpdate();
            desks.loading.load();
        });
        database.on(TODAY, desks -> assertThat(desks.register.of(petition)).hasSize(1));
    }

    @Test
    void a_version_on_which_a_clock_runs_cannot_be_dropped() {
        database.on(TODAY, desks -> desks.clocks.start(petition, "KN-01", RECEIVED));
        assertThatThrownBy(() -> database.on(TODAY, desks -> desks.em
                        .createQuery("delete from LegalTerm t where t.code = 'KN-01'")
                        .executeUpdate()))
                .hasStackTraceContaining("deadline_clock_term_fk");
    }

    @Test
    void several_clocks_run_on_one_record_and_the_earliest_comes_first() {
        database.on(TODAY, desks -> {
            desks.clocks.start(petition, "TCD-12", RECEIVED);
            desks.clocks.start(petition, "KN-01", RECEIVED);
        });
        database.on(TODAY, desks -> {
            assertThat(desks.register.of(petition))
                    .extracting(ClockRow::termCode)
                    .containsExactly("KN-01", "TCD-12");
            assertThat(desks.register.earliest(petition)).hasValueSatisfying(row -> {
                assertThat(row.dueOn()).isEqualTo("2024-06-17");
                assertThat(row.countdown()).isEqualTo(new Countdown(Countdown.State.OVERDUE, 1));
                assertThat(row.words()).isEqualTo("deadline.countdown.overdue.ACCEPT");
            });
        });
    }

    @Test
    void the_reply_stops_the_clock_and_the_stopped_one_comes_last() {
        database.on(TODAY, desks -> {
            desks.clocks.start(petition, "KN-01", RECEIVED);
            desks.clocks.start(petition, "TCD-12", RECEIVED);
        });
        database.on(TODAY, desks -> desks.clocks.stop(petition, "KN-01", RECEIVED.plusDays(3), "Đã thụ lý"));
        database.on(TODAY, desks -> {
            List<ClockRow> rows = desks.register.of(petition);
            assertThat(rows).extracting(ClockRow::termCode).containsExactly("TCD-12", "KN-01");
            assertThat(rows.get(1).inTime()).isTrue();
            assertThat(rows.get(1).stopReason()).isEqualTo("Đã thụ lý");
        });
        assertThat(database.trail()).contains("deadline.stop " + petition + " KN-01");
    }

    @Test
    void stopping_what_does_not_run_is_refused() {
        database.on(TODAY, desks -> desks.clocks.start(petition, "TCD-12", RECEIVED));
        database.on(TODAY, desks -> desks.clocks.stop(petition, "TCD-12", RECEIVED, "Trả lời"));
        refused(
                RuleBroken.class,
                "deadline.clock.not-running",
                () -> database.on(TODAY, desks -> desks.clocks.stop(petition, "TCD-12", RECEIVED, "Trả lời")));
    }

    @Test
    void stopping_needs_a_reason_and_a_day_that_has_come() {
        database.on(TODAY, desks -> desks.clocks.start(petition, "TCD-12", RECEIVED));
        refused(
                Invalid.class,
                "deadline.reason.missing",
                () -> database.on(TODAY, desks -> desks.clocks.stop(petition, "TCD-12", RECEIVED, " ")));
        refused(
                Invalid.class,
                "deadline.clock.stopped-in-future",
                () -> database.on(
                        TODAY,
                        desks -> desks.clocks.stop(petition, "TCD-12", LocalDate.parse("2024-06-19"), "Trả lời")));
    }

    @Test
    void one_term_runs_once_on_a_record() {
        database.on(TODAY, desks -> desks.clocks.start(petition, "TCD-12", RECEIVED));
        refused(
                RuleBroken.class,
                "deadline.clock.already-running",
                () -> database.on(TODAY, desks -> desks.clocks.start(petition, "TCD-12", RECEIVED)));
        assertThatThrownBy(() -> database.on(TODAY, desks -> startUnasked(desks.em)))
                .hasStackTraceContaining("deadline_clock_running_uq");
    }

    @Test
    void a_corrected_trigger_voids_the_clock_and_starts_it_again() {
        database.on(TODAY, desks -> desks.clocks.start(petition, "KN-01", RECEIVED));
        database.on(
                TODAY,
                desks -> desks.clocks.startAgain(
                        petition, "KN-01", LocalDate.parse("2024-06-10"), "Ghi nhầm ngày nhận"));
        database.on(TODAY, desks -> {
            assertThat(desks.register.of(petition)).singleElement().satisfies(row -> assertThat(row.dueOn())
                    .isEqualTo("2024-06-20"));
            assertThat(desks.em
                            .createQuery("select count(c) from DeadlineClock c where c.subjectCode = :code", Long.class)
                            .setParameter("code", petition.code())
                            .getSingleResult())
                    .isEqualTo(2);
        });
    }

    @Test
    void a_reason_is_given_and_short_enough_and_every_deed_is_in_the_trail() {
        AtomicReference<Deadline> started = new AtomicReference<>();
        database.on(TODAY, desks -> started.set(desks.clocks.start(petition, "KN-01", RECEIVED)));
        assertThat(started.get().due()).isEqualTo("2024-06-17");
        refused(
                Invalid.class,
                "deadline.reason.missing",
                () -> database.on(TODAY, desks -> desks.clocks.voidOne(petition, "KN-01", " ")));
        refused(
                Invalid.class,
                "deadline.reason.too-long",
                () -> database.on(TODAY, desks -> desks.clocks.voidOne(petition, "KN-01", "x".repeat(301))));
        database.on(
                TODAY,
                desks ->
                        started.set(desks.clocks.startAgain(petition, "KN-01", RECEIVED.plusDays(3), "x".repeat(300))));
        assertThat(started.get().due()).isEqualTo("2024-06-20");
        database.on(TODAY, desks -> desks.clocks.voidAll(petition, "Nhập nhầm"));
        assertThat(database.trail().stream().filter(deed -> deed.contains(petition.toString())))
                .extracting(deed -> deed.replace(petition + " ", ""))
                .containsExactly(
                        "deadline.start KN-01 2024-06-17",
                        "deadline.void KN-01",
                        "deadline.start KN-01 2024-06-20",
                        "deadline.void KN-01");
    }

    @Test
    void files_are_loaded_when_they_are_new_and_each_load_that_counts_is_an_edition() throws Exception {
        try (ClockDatabase fresh = new ClockDatabase()) {
            List<String> names = new ArrayList<>();
            fresh.on(TODAY, desks -> {
                long before = desks.recount.edition();
                names.addAll(desks.loading.load());
                assertThat(desks.recount.edition()).isEqualTo(before + 1);
                desks.loading.loadAlso("terms/index.json", names::add);
            });
            assertThat(names).contains("terms/kn.json", LawLoading.resource("terms/index.json"));
            assertThat(names).anyMatch(name -> name.endsWith("calendar.csv"));
            fresh.on(TODAY, desks -> {
                long before = desks.recount.edition();
                assertThat(desks.loading.load()).isEmpty();
                assertThat(desks.recount.edition()).isEqualTo(before);
                desks.loading.loadAlso("terms/index.json", text -> names.clear());
            });
            assertThat(names).isNotEmpty();
        }
    }

    @Test
    void a_voided_record_shows_no_clock() {
        database.on(TODAY, desks -> {
            desks.clocks.start(petition, "KN-01", RECEIVED);
            desks.clocks.start(petition, "TCD-12", RECEIVED);
        });
        database.on(TODAY, desks -> desks.clocks.voidAll(petition, "Nhập trùng"));
        database.on(TODAY, desks -> assertThat(desks.register.of(petition)).isEmpty());
    }

    @Test
    void an_unknown_term_and_one_out_of_force_are_told_apart() {
        refused(
                NotFound.class,
                "deadline.term.not-found",
                () -> database.on(TODAY, desks -> desks.preview.preview("XX-01", RECEIVED)));
        refused(
                RuleBroken.class,
                "deadline.term.not-in-force",
                () -> database.on(TODAY, desks -> desks.preview.preview("TCD-02", LocalDate.parse("2025-07-01"))));
        refused(
                Invalid.class,
                "deadline.trigger.out-of-range",
                () -> database.on(TODAY, desks -> desks.preview.preview("TCD-12", LocalDate.of(1, 1, 1))));
        refused(
                RuleBroken.class,
                "deadline.term.without-date",
                () -> database.on(TODAY, desks -> desks.clocks.start(petition, "TC-17", RECEIVED)));
    }

    /** As a second server would write it that did not see the first one's clock. */
    private void startUnasked(EntityManager em) {
        em.persist(DeadlineClock.started(petition, TheLaw.deadline("TCD-12", RECEIVED), RECEIVED));
    }

    private static void refused(Class<? extends DomainException> kind, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(kind).hasMessage(code);
    }
}

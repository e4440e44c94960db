package vn.tiepdan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.NoticeRow.Tone;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Each rung of each clock is told once, to the right people and to nobody else, as a real database keeps it. */
class StoredEscalationTest {

    private static final String TOLD =
            "select rung_days, coalesce(to_officer, array_to_string(to_posts, ',')) from notice where kind = 'RUNG' order by clock_id, rung_days";

    private static NoticeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new NoticeDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void begin() throws Exception {
        database.forget();
        database.audience = everything(handling(Secrecy.OPEN, "motcua"));
    }

    @Test
    void each_rung_is_told_once_on_its_day() throws Exception {
        database.clock(1, "LT-1", "2024-06-12");
        for (String day : List.of("07", "10", "11", "12", "13", "14", "17", "18", "19", "20", "21", "24")) {
            database.escalate("2024-06-" + day + "T07:30");
            database.escalate("2024-06-" + day + "T16:00");
        }
        assertThat(
                        database.read(
                                "select fired_on, rung_days, coalesce(to_officer, array_to_string(to_posts, ',')) from notice order by id"))
                .containsExactly(
                        "2024-06-10 -3 motcua",
                        "2024-06-12 0 motcua",
                        "2024-06-13 1 OSU@TDAN",
                        "2024-06-17 3 CHAIR@TDAN",
                        "2024-06-24 10 CITY@TPTN");
    }

    @Test
    void rungs_that_fall_on_days_off_are_told_when_the_next_working_day_starts() throws Exception {
        database.escalate("2024-06-14T07:30");
        database.clock(1, "LT-1", "2024-06-15");
        database.escalate("2024-06-15T09:00");
        database.escalate("2024-06-16T09:00");
        database.escalate("2024-06-17T00:00");
        database.escalate("2024-06-17T07:29");
        assertThat(database.read(TOLD)).isEmpty();
        database.escalate("2024-06-17T07:30");
        assertThat(database.read(TOLD)).containsExactly("0 motcua", "1 OSU@TDAN");
    }

    @Test
    void a_holiday_on_a_weekday_is_a_day_off() throws Exception {
        database.clock(1, "LT-1", "2024-04-30");
        database.escalate("2024-04-30T09:00");
        database.escalate("2024-05-01T09:00");
        assertThat(database.read(TOLD)).isEmpty();
        database.escalate("2024-05-02T09:00");
        assertThat(database.read(TOLD)).containsExactly("1 OSU@TDAN");
    }

    @Test
    void at_the_first_morning_and_after_a_long_standstill_only_the_latest_rung_is_told() throws Exception {
        database.clock(1, "LT-1", "2024-06-10");
        database.clock(2, "LT-2", "2024-05-02");
        database.clock(3, "LT-3", "2024-06-24");
        database.escalate("2024-06-13T08:00");
        assertThat(database.read(TOLD)).containsExactly("3 CHAIR@TDAN", "10 CITY@TPTN");
        database.clock(4, "LT-4", "2024-06-19");
        database.escalate("2024-06-28T08:00");
        assertThat(database.read(TOLD))
                .containsExactly("3 CHAIR@TDAN", "10 CITY@TPTN", "10 CITY@TPTN", "3 CHAIR@TDAN", "3 CHAIR@TDAN");
    }

    @Test
    void a_server_that_stood_still_for_a_day_forgets_nothing() throws Exception {
        database.escalate("2024-06-11T07:30");
        database.clock(1, "LT-1", "2024-06-12");
        database.escalate("2024-06-13T07:30");
        assertThat(database.read(TOLD)).containsExactly("0 motcua", "1 OSU@TDAN");
    }

    @Test
    void a_clock_that_stands_still_ended_or_never_should_have_run_is_silent() throws Exception {
        for (int i = 1; i <= 4; i++) {
            database.clock(i, "LT-" + i, "2024-06-12");
        }
        database.keep(
                "update deadline_clock set suspended_on = '2024-06-11' where id = 1",
                "update deadline_clock set stopped_on = '2024-06-11', stop_reason = 'petition.replied' where id = 2",
                "update deadline_clock set voided_on = '2024-06-11', void_reason = 'petition.voided' where id = 3");
        database.escalate("2024-06-12T08:00");
        assertThat(database.read("select subject_code from notice")).containsExactly("LT-4");
    }

    @Test
    void when_the_last_day_moves_the_rungs_of_the_new_one_are_told() throws Exception {
        database.clock(1, "LT-1", "2024-06-12");
        database.escalate("2024-06-12T08:00");
        database.keep("update deadline_clock set due_on = '2024-06-20' where id = 1");
        for (String day : List.of("13", "14", "17", "18", "19", "20")) {
            database.escalate("2024-06-" + day + "T08:00");
        }
        assertThat(database.read("select fired_on, due_on, rung_days from notice order by id"))
                .containsExactly("2024-06-12 2024-06-12 0", "2024-06-17 2024-06-20 -3", "2024-06-20 2024-06-20 0");
    }

    @Test
    void a_term_with_its_own_ladder_follows_that() throws Exception {
        database.clock(1, "LT-1", "2024-06-12");
        database.keep("insert into notice_rung (term_code, days, audience) values ('TCD-12', -1, 'CHAIR')");
        try {
            database.escalate("2024-06-11T08:00");
            database.escalate("2024-06-12T08:00");
            assertThat(database.read(TOLD)).containsExactly("-1 CHAIR@TDAN");
        } finally {
            database.keep("delete from notice_rung where term_code = 'TCD-12'");
        }
    }

    @Test
    void two_servers_tell_everything_once() throws Exception {
        for (int i = 1; i <= 300; i++) {
            database.clock(i, "LT-" + i, "2024-06-12");
        }
        database.clocks = 7;
        database.work = question -> question.add(new OfficerCode("motcua"), new Work(300, 0, 0));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> runs = servers.invokeAll(List.of(
                    () -> {
                        together.await();
                        database.escalate("2024-06-12T08:00");
                        return null;
                    },
                    () -> {
                        together.await();
                        database.escalate("2024-06-12T08:00");
                        return null;
                    }));
            for (Future<Object> run : runs) {
                run.get();
            }
        } finally {
            servers.shutdown();
        }
        assertThat(database.read("select count(*), count(distinct clock_id) from notice where kind = 'RUNG'"))
                .containsExactly("300 300");
        assertThat(database.read("select count(*) from notice_firing")).containsExactly("300");
        assertThat(database.read("select count(*) from notice where kind = 'SUMMARY'"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 10})
    void a_run_that_dies_in_the_middle_leaves_nothing_half_and_the_next_tells_the_rest(int dies) throws Exception {
        for (int i = 1; i <= 30; i++) {
            database.clock(i, "LT-" + i, "2024-06-12");
        }
        database.clocks = 3;
        AtomicInteger asked = new AtomicInteger();
        database.audience = question -> {
            everything(handling(Secrecy.OPEN, "motcua")).accept(question);
            if (asked.incrementAndGet() == dies) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> database.escalate("2024-06-12T08:00")).hasMessage("killed");
        String kept = String.valueOf((dies - 1) * 3);
        assertThat(database.read("select count(*) from notice_firing")).containsExactly(kept);
        assertThat(database.read("select count(*) from notice")).containsExactly(kept);
        database.escalate("2024-06-12T08:05");
        assertThat(database.read("select count(*), count(distinct clock_id) from notice"))
                .containsExactly("30 30");
    }

    @ParameterizedTest(name = "{0} {1} of {2}, concerned {3}: {4}")
    @CsvSource({
        "OPEN,         OFFICER, motcua,   '',                  motcua",
        "OPEN,         OFFICER, diachinh, '',                  diachinh",
        "OPEN,         OFFICER, motcua,   'motcua',            'CLERK@TDAN,OFFICER@TDAN'",
        "OPEN,         OFFICER, chutich2, '',                  'CLERK@TDAN,OFFICER@TDAN'",
        "OPEN,         OFFICER, motcua,   'motcua vanthu',     OSU@TDAN",
        "OPEN,         HEAD,    motcua,   '',                  OSU@TDAN",
        "OPEN,         HEAD,    motcua,   'vanphong',          CHAIR@TDAN",
        "OPEN,         CHAIR,   motcua,   'chutich',           VICE_CHAIR@TDAN",
        "OPEN,         CHAIR,   motcua,   'chutich phochutich', CITY@TPTN",
        "OPEN,         CITY,    motcua,   '',                  CITY@TPTN",
        "OPEN,         CITY,    motcua,   'thanhpho',          none",
        "UNCLASSIFIED, OFFICER, motcua,   '',                  motcua",
        "UNCLASSIFIED, HEAD,    motcua,   '',                  CLERK@TDAN",
        "UNCLASSIFIED, CITY,    motcua,   '',                  CHAIR@TDAN",
        "UNCLASSIFIED, CHAIR,   motcua,   'chutich phochutich', none",
        "DENUNCIATION, OFFICER, diachinh, '',                  diachinh",
        "DENUNCIATION, OFFICER, motcua,   'motcua',            CLERK@TDAN",
        "DENUNCIATION, HEAD,    motcua,   '',                  CLERK@TDAN",
        "DENUNCIATION, HEAD,    motcua,   'vanthu',            CHAIR@TDAN",
        "DENUNCIATION, CHAIR,   motcua,   'chutich',           INSPECTOR@TPTN",
        "DENUNCIATION, CITY,    motcua,   '',                  CHAIR@TDAN",
        "DENUNCIATION, CITY,    motcua,   'chutich',           INSPECTOR@TPTN"
    })
    void who_is_told(Secrecy secrecy, Audience audience, String responsible, String concerned, String told)
            throws Exception {
        int days =
                switch (audience) {
                    case OFFICER -> 0;
                    case HEAD -> 1;
                    case CHAIR -> 3;
                    case CITY -> 10;
                };
        database.clock(1, "LT-1", LocalDate.of(2024, 6, 18).minusDays(days).toString());
        database.audience = everything(handling(secrecy, responsible, concerned.split(" ")));
        database.escalate("2024-06-18T08:00");
        assertThat(database.read(TOLD)).isEqualTo(told.equals("none") ? List.of() : List.of(days + " " + told));
        for (String officer : concerned.split(" ")) {
            if (!officer.isEmpty()) {
                assertThat(found(officer)).isEmpty();
            }
        }
    }

    @Test
    void whoever_holds_the_post_when_he_looks_finds_the_notice() throws Exception {
        database.clock(1, "LT-1", "2024-06-13");
        database.escalate("2024-06-17T08:00");
        assertThat(found("chutich")).hasSize(1);
        assertThat(found("phochutich")).isEmpty();
        assertThat(found("chutich2")).isEmpty();
        database.keep("""
                insert into role_grant (id, officer_code, role, unit_code, valid_from, valid_to, delegated_by, reason)
                values (20, 'phochutich', 'CHAIR', 'TDAN-LD', '2024-06-18', '2024-06-19', 'chutich', 'Đi công tác')""");
        assertThat(found("phochutich")).hasSize(1);
        assertThat(count("phochutich", "2024-06-20T09:00")).isZero();
        database.keep("update role_grant set valid_to = '2024-06-18' where id = 20");
    }

    @Test
    void a_ward_that_took_over_another_finds_what_was_told_to_it() throws Exception {
        database.clock(1, "LT-1", "2024-06-13");
        database.escalate("2024-06-17T08:00");
        assertThat(found("chutich2")).isEmpty();
        database.keep(
                "insert into unit_succession (unit_code, successor_code, effective_on) values ('TDAN', 'TTHINH', '2025-07-01')");
        assertThat(found("chutich2")).isEmpty();
        assertThat(count("chutich2", "2025-07-01T09:00")).isEqualTo(1);
    }

    @Test
    void what_was_told_is_taken_back_from_an_officer_whom_the_record_turns_out_to_concern() throws Exception {
        database.settings = new MailSettings(2525);
        database.clock(1, "LT-1", "2024-06-13");
        database.clock(2, "LT-2", "2024-06-13");
        database.escalate("2024-06-17T08:00");
        assertThat(found("chutich")).hasSize(2);
        database.inTransaction(em -> {
            Withdrawal withdrawal = new Withdrawal();
            withdrawal.notices = NoticeDatabase.notices(em);
            withdrawal.concerned(
                    new OfficersConcerned(new ClockSubject("VISIT", "LT-1"), Set.of(new OfficerCode("chutich"))));
            return null;
        });
        assertThat(found("chutich")).extracting(NoticeRow::subjectCode).containsExactly("LT-2");
        assertThat(unread("chutich", "2024-06-18T09:00")).isEqualTo(1);
        assertThat(database.read("select n.subject_code from mail_outbox m join notice n on n.id = m.notice_id"))
                .containsExactly("LT-2");
    }

    @Test
    void one_reads_his_own_notices_and_hides_nothing_from_others() throws Exception {
        database.clock(1, "LT-1", "2024-06-17");
        database.clock(2, "LT-2", "2024-06-16");
        database.audience = everything(handling(Secrecy.OPEN, "motcua", "motcua"));
        database.escalate("2024-06-17T08:00");
        database.audience = everything(handling(Secrecy.OPEN, "motcua"));
        database.clock(3, "LT-3", "2024-06-17");
        database.escalate("2024-06-17T08:05");
        NoticeCode mine = found("motcua").get(0).code();
        assertThat(found("motcua")).extracting(NoticeRow::subjectCode).containsExactly("LT-3");
        assertThat(open("motcua", mine)).satisfies(row -> {
            assertThat(row.words()).isEqualTo("notice.rung.at");
            assertThat(row.arguments().get(0)).isEqualTo("TCD-12");
            assertThat(row.arguments().get(2)).isEqualTo("17/06/2024");
            assertThat(row.tone()).isEqualTo(Tone.AT);
            assertThat(row.recordCode()).isEqualTo("CODE-LT-3");
        });
        assertThat(found("motcua")).extracting(NoticeRow::read).containsExactly(true);
        assertThatThrownBy(() -> open("vanphong", mine)).isInstanceOf(NotFound.class);
        assertThat(unread("vanthu")).isEqualTo(1);
        assertThat(unread("vanphong")).isEqualTo(1);
        database.as("vanthu", "2024-06-17T09:00", desk -> {
            desk.readAll();
            desk.readAll();
            return null;
        });
        assertThat(unread("vanthu")).isZero();
        assertThat(found("vanthu")).hasSize(1);
        assertThat(unread("vanphong")).isEqualTo(1);
    }

    @Test
    void unread_ones_come_first_and_the_pages_tell_the_whole() throws Exception {
        for (int i = 1; i <= 5; i++) {
            database.clock(i, "LT-" + i, "2024-06-17");
        }
        database.escalate("2024-06-17T08:00");
        NoticeCode first = found("motcua").get(0).code();
        open("motcua", first);
        assertThat(page("motcua", "2024-06-17T09:00", 0, 4)).hasSize(4).noneMatch(NoticeRow::read);
        assertThat(page("motcua", "2024-06-17T09:00", 4, 4))
                .extracting(NoticeRow::code)
                .containsExactly(first);
        assertThat(count("motcua", "2024-06-17T09:00")).isEqualTo(5);
        assertThat(unread("motcua")).isEqualTo(4);
    }

    @Test
    void the_morning_is_summed_up_once_for_everybody_with_work() throws Exception {
        database.work = question -> {
            assertThat(question.since()).isEqualTo("2024-06-14");
            question.add(new OfficerCode("motcua"), new Work(1, 0, 0));
            question.add(new OfficerCode("motcua"), new Work(0, 2, 3));
            question.add(new OfficerCode("vanphong"), Work.NONE);
        };
        database.escalate("2024-06-17T07:30");
        database.escalate("2024-06-17T09:00");
        assertThat(found("motcua")).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("notice.summary");
            assertThat(row.arguments()).containsExactly("1", "2", "3");
            assertThat(row.subjectKind()).isNull();
        });
        assertThat(found("vanphong")).isEmpty();
        database.work = question -> question.add(new OfficerCode("motcua"), new Work(0, 2, 0));
        database.escalate("2024-06-18T07:30");
        assertThat(found("motcua")).hasSize(2);
    }

    private static List<NoticeRow> found(String officer) {
        return page(officer, "2024-06-18T09:00", 0, 100);
    }

    private static List<NoticeRow> page(String officer, String moment, int first, int size) {
        return database.as(officer, moment, desk -> desk.register.find(first, size));
    }

    private static NoticeRow open(String officer, NoticeCode code) {
        return database.as(officer, "2024-06-17T09:00", desk -> desk.open(code));
    }

    private static long count(String officer, String moment) {
        return database.as(officer, moment, desk -> desk.register.count());
    }

    private static long unread(String officer, String moment) {
        return database.as(officer, moment, desk -> desk.register.unread());
    }

    private static long unread(String officer) {
        return unread(officer, "2024-06-18T09:00");
    }

    private static Function<ClockSubject, Handling> handling(Secrecy secrecy, String responsible, String... concerned) {
        Set<OfficerCode> about = Arrays.stream(concerned)
                .filter(code -> !code.isEmpty())
                .map(OfficerCode::new)
                .collect(Collectors.toSet());
        return subject -> new Handling(
                "CODE-" + subject.code(), secrecy, new UnitCode("TDAN"), new OfficerCode(responsible), about);
    }

    private static Consumer<AudienceAsked> everything(Function<ClockSubject, Handling> handling) {
        return question -> question.codesOf("VISIT").forEach(code -> {
            ClockSubject subject = new ClockSubject("VISIT", code);
            question.answer(subject, handling.apply(subject));
        });
    }
}

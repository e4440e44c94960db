package vn.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.DomainException;

/** How many attempts are looked at, and who has to wait for whose failures, as a real database counts them. */
class StoredSignInTest {

    private static final String RIGHT = "mat-khau-dung";
    private static final String WRONG = "mat-khau-sai";
    private static final String COUNTER = "10.0.0.7";
    private static final String ELSEWHERE = "10.0.0.8";
    private static final String REFUSED = "access.sign-in.refused";
    private static final String THROTTLED = "access.throttled";
    private static final String IN = null;

    private static WholeDatabase database;

    private final AtomicInteger looks = new AtomicInteger();
    private Instant now = Instant.parse("2024-06-18T02:00:00Z");
    private Runnable look = () -> {};

    @BeforeAll
    static void start() throws Exception {
        database = new WholeDatabase();
        database.keep("""
                insert into officer (code, full_name) values
                    ('motcua', 'Trần Đức Minh'), ('chutich', 'Lê Quang Thịnh'), ('api.thanhtra', 'Thanh tra')""", """
                insert into account (username, officer_code, password_hash) values
                    ('motcua', 'motcua', 'mat-khau-dung'), ('chutich', 'chutich', 'mat-khau-dung')""", """
                insert into api_client (client_id, officer_code, secret_hash, scopes)
                    values ('thanhtra-tp', 'api.thanhtra', 'mat-khau-dung', 'petitions:read')""");
    }

    @BeforeEach
    void forget() throws Exception {
        database.keep("delete from login_failure");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void sixteen_who_try_at_once_are_not_looked_at_more_often_than_one_who_tries_in_turn() throws Exception {
        CountDownLatch all = new CountDownLatch(16);
        look = () -> {
            all.countDown();
            waitFor(all);
        };
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(threads.submit(() -> {
                String answer = signIn("motcua", WRONG, COUNTER);
                all.countDown();
                return answer;
            }));
        }
        List<String> told = new ArrayList<>();
        for (Future<String> answer : answers) {
            told.add(answer.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        assertThat(looks).hasValue(5);
        assertThat(told).filteredOn(REFUSED::equals).hasSize(5);
        assertThat(told).filteredOn(THROTTLED::equals).hasSize(11);
    }

    @Test
    void five_failures_are_the_last_that_are_looked_at_until_they_are_forgotten() {
        fail(5, "motcua", COUNTER);
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(THROTTLED);
        assertThat(looks).hasValue(5);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(IN);
    }

    @Test
    void a_success_clears_what_went_before_at_this_address_only() {
        fail(4, "motcua", COUNTER);
        fail(4, "motcua", ELSEWHERE);
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(IN);
        fail(4, "motcua", COUNTER);
        fail(1, "motcua", ELSEWHERE);
        assertThat(signIn("motcua", RIGHT, ELSEWHERE)).isEqualTo(THROTTLED);
    }

    @Test
    void one_who_guesses_somewhere_does_not_shut_out_the_officer_at_his_desk() {
        fail(5, "motcua", ELSEWHERE);
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(IN);
    }

    @Test
    void who_guesses_one_name_from_everywhere_is_stopped_all_the_same() {
        for (int i = 0; i < 10; i++) {
            fail(5, "motcua", "10.0.1." + i);
        }
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(THROTTLED);
    }

    @Test
    void invented_names_shut_out_nobody_who_knows_his_password_and_tell_nobody_who_exists() {
        for (int i = 0; i < 31; i++) {
            signIn("bia-dat-" + i, WRONG, COUNTER);
        }
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(IN);
        assertThat(signIn("chutich", WRONG, COUNTER)).isEqualTo(THROTTLED);
        assertThat(signIn("bia-dat", WRONG, COUNTER)).isEqualTo(THROTTLED);
        assertThat(looks).hasValue(34);
        assertThat(token("thanhtra-tp", RIGHT, COUNTER)).isEqualTo(IN);
    }

    @Test
    void one_password_tried_on_everybody_from_one_address_is_stopped() throws Exception {
        database.keep("""
                insert into login_failure (door, name, known, address, at)
                select 'SCREEN', 'canbo' || n, true, '10.0.0.7', '2024-06-18T01:59:00Z' from generate_series(1, 100) n""");
        assertThat(signIn("motcua", WRONG, COUNTER)).isEqualTo(THROTTLED);
        assertThat(looks).hasValue(0);
        assertThat(signIn("motcua", RIGHT, ELSEWHERE)).isEqualTo(IN);
    }

    @Test
    void what_fails_at_the_screens_does_not_count_for_a_client_system() {
        for (int i = 0; i < 6; i++) {
            signIn("client:thanhtra-tp", WRONG, COUNTER);
            signIn("thanhtra-tp", WRONG, COUNTER);
        }
        assertThat(token("thanhtra-tp", RIGHT, COUNTER)).isEqualTo(IN);
        for (int i = 0; i < 5; i++) {
            assertThat(token("thanhtra-tp", WRONG, COUNTER)).isEqualTo("access.client.refused");
        }
        assertThat(token("thanhtra-tp", RIGHT, COUNTER)).isEqualTo(THROTTLED);
    }

    @Test
    void a_wrong_own_password_counts_for_this_officer_and_this_page_alone() {
        for (int i = 0; i < 5; i++) {
            assertThat(change("motcua", WRONG)).isEqualTo("access.password.current-wrong");
        }
        assertThat(change("motcua", RIGHT)).isEqualTo(THROTTLED);
        assertThat(change("chutich", WRONG)).isEqualTo("access.password.current-wrong");
        assertThat(signIn("motcua", RIGHT, COUNTER)).isEqualTo(IN);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\u0000", "mot\u0000cua", "motcua\u0000", "", "Ông Minh", "x y", "\ud800"})
    void a_name_that_nobody_could_have_is_unknown_and_takes_as_long(String name) {
        assertThat(signIn(name, WRONG, COUNTER)).isEqualTo(REFUSED);
        assertThat(token(name, WRONG, COUNTER)).isEqualTo("access.client.refused");
        assertThat(looks).hasValue(2);
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(name, WRONG, address)).isEqualTo(REFUSED);
        }
    }

    private String signIn(String name, String password, String address) {
        return told(em -> signIn(em, name).signIn(name, password, address));
    }

    private String change(String name, String current) {
        return told(em -> {
            Account account = accounts(em).withName(name);
            return signIn(em, name).changeOwnPassword(account.signedIn(now), current, "mat-khau-moi-nao-do");
        });
    }

    private String token(String client, String secret, String address) {
        return told(em -> {
            TokenDesk desk = new TokenDesk();
            desk.clients = new ApiClients();
            desk.clients.em = em;
            desk.passwords = passwords();
            desk.attempts = attempts();
            desk.trail = trail();
            desk.machine = clock();
            return desk.issue(client, secret, null, address);
        });
    }

    /** The code of the refusal, null when there was none. */
    private static String told(Function<EntityManager, Object> act) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> database.inTransaction(act));
        return refusal == null ? null : refusal.code();
    }

    private SignIn signIn(EntityManager em, String name) {
        SignIn signIn = new SignIn();
        signIn.accounts = accounts(em);
        signIn.passwords = passwords();
        signIn.attempts = attempts();
        signIn.trail = trail();
        signIn.machine = clock();
        signIn.caller = new Caller() {
            @Override
            public OfficerCode officer() {
                return new OfficerCode(name);
            }
        };
        return signIn;
    }

    private static Accounts accounts(EntityManager em) {
        Accounts accounts = new Accounts();
        accounts.em = em;
        return accounts;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Passwords passwords() {
        return new Passwords() {
            @Override
            boolean fits(String password, String hash) {
                looks.incrementAndGet();
                look.run();
                return password.equals(hash);
            }

            @Override
            String hash(String password) {
                return password;
            }
        };
    }

    private static AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void atTheDoor(String actor, String act, boolean refused, String detail) {}

            @Override
            public void done(String act, Object object) {}
        };
    }

    /** Each call a transaction of its own, as the container makes it. */
    private FailedAttempts attempts() {
        return new FailedAttempts() {
            @Override
            public Attempt begin(Door door, String name, boolean known, String address) {
                return database.inTransaction(em -> here(em).begin(door, name, known, address));
            }

            @Override
            public void succeeded(Attempt attempt) {
                database.inTransaction(em -> {
                    here(em).succeeded(attempt);
                    return null;
                });
            }
        };
    }

    private FailedAttempts here(EntityManager em) {
        em.unwrap(Connection.class);
        FailedAttempts attempts = new FailedAttempts();
        attempts.em = em;
        attempts.machine = clock();
        return attempts;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.UnitCode;

/** Against a real PostgreSQL: no stand-in knows how its row locks behave. */
class NumberingTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static EmbeddedPostgres database;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start();
        Flyway.configure()
                .dataSource(database.getPostgresDatabase())
                .schemas("tiepdan")
                .placeholders(Map.of("appRole", "postgres"))
                .target("6")
                .load()
                .migrate();
        try (Connection connection = connection();
                Statement insert = connection.createStatement()) {
            for (String unit : List.of("TDAN", "TTHINH")) {
                insert.execute("insert into unit (code, name_vi, name_en, kind, valid_from) values ('%s', 'a', 'a', 'WARD', '2000-01-01')"
                        .formatted(unit));
            }
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void five_hundred_at_once_get_each_number_once_and_leave_no_gap() throws Exception {
        List<Callable<Integer>> takers = IntStream.range(0, 500)
                .mapToObj(i -> (Callable<Integer>) () -> take(Book.PETITION, WARD, 2024, false))
                .toList();
        assertThat(all(takers)).containsExactlyInAnyOrderElementsOf(numbersTo(500));
    }

    @Test
    void a_number_given_back_is_given_to_the_next() throws Exception {
        List<Callable<Integer>> takers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean fails = i % 2 == 0;
            takers.add(() -> take(Book.VISIT, WARD, 2024, fails));
        }
        assertThat(all(takers).stream().filter(number -> number > 0)).containsExactlyInAnyOrderElementsOf(numbersTo(100));
    }

    @Test
    void every_book_unit_and_year_counts_for_itself() throws Exception {
        assertThat(take(Book.CASE, WARD, 2024, false)).isEqualTo(1);
        assertThat(take(Book.CASE, WARD, 2024, false)).isEqualTo(2);
        assertThat(take(Book.CASE, WARD, 2025, false)).isEqualTo(1);
        assertThat(take(Book.CASE, new UnitCode("TTHINH"), 2024, false)).isEqualTo(1);
        assertThat(take(Book.DENUNCIATION, WARD, 2024, false)).isEqualTo(1);
    }

    private static List<Integer> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> all(List<Callable<Integer>> takers) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(50);
        try {
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> number : desks.invokeAll(takers)) {
                numbers.add(number.get());
            }
            return numbers;
        } finally {
            desks.shutdown();
        }
    }

    /** One transaction of a clerk; answers 0 when it fails after the number was taken. */
    private static int take(Book book, UnitCode unit, int year, boolean fails) throws Exception {
        try (Connection connection = connection()) {
            Numbering numbering = new Numbering();
            numbering.em = entityManagerOn(connection);
            int number = numbering.next(book, unit, year);
            if (fails) {
                connection.rollback();
                return 0;
            }
            connection.commit();
            return number;
        }
    }

    private static Connection connection() throws Exception {
        Connection connection = database.getPostgresDatabase().getConnection();
        connection.setSchema("tiepdan");
        connection.setAutoCommit(false);
        return connection;
    }

    private static EntityManager entityManagerOn(Connection connection) {
        return (EntityManager) Proxy.newProxyInstance(
                NumberingTest.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("unwrap");
                    return connection;
                });
    }
}

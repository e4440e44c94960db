package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.UnitCode;

/** Against a real PostgreSQL: no stand-in knows how its row locks behave. */
class NumberingTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static PapersDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new PapersDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void five_hundred_at_once_get_each_number_once_and_leave_no_gap() throws Exception {
        List<Callable<Integer>> takers = IntStream.range(0, 500)
                .mapToObj(i -> (Callable<Integer>) () -> take(Book.PETITION, WARD, 2024))
                .toList();
        assertThat(all(takers)).containsExactlyInAnyOrderElementsOf(numbersTo(500));
    }

    @Test
    void a_number_given_back_is_given_to_the_next() throws Exception {
        List<Callable<Integer>> takers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            takers.add(() -> take(Book.VISIT, WARD, 2024));
            takers.add(() -> takeAndFail(Book.VISIT, WARD, 2024));
        }
        assertThat(all(takers).stream().filter(number -> number > 0))
                .containsExactlyInAnyOrderElementsOf(numbersTo(100));
    }

    @Test
    void every_book_unit_and_year_counts_for_itself() {
        assertThat(take(Book.CASE, WARD, 2024)).isEqualTo(1);
        assertThat(take(Book.CASE, WARD, 2024)).isEqualTo(2);
        assertThat(take(Book.CASE, WARD, 2025)).isEqualTo(1);
        assertThat(take(Book.CASE, new UnitCode("TTHINH"), 2024)).isEqualTo(1);
        assertThat(take(Book.DENUNCIATION, WARD, 2024)).isEqualTo(1);
    }

    private static List<Integer> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> all(List<Callable<Integer>> takers) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(30);
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

    private static int take(Book book, UnitCode unit, int year) {
        return database.inTransaction(em -> {
            Numbering numbering = new Numbering();
            numbering.em = em;
            return numbering.next(book, unit, year);
        });
    }

    /** A clerk whose work fails after the number was taken; answers 0. */
    private static int takeAndFail(Book book, UnitCode unit, int year) {
        return database.inTransaction(em -> {
            Numbering numbering = new Numbering();
            numbering.em = em;
            numbering.next(book, unit, year);
            em.getTransaction().rollback();
            em.getTransaction().begin();
            return 0;
        });
    }
}

package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.integration.ChangeFeed;
import vn.tiepdan.integration.ChangeKind;
import vn.tiepdan.integration.ChangePage;
import vn.tiepdan.integration.ChangeRow;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Invalid;

/** The feed of changes as a real database writes it: in order, without a gap, and to each what he may see. */
class StoredChangesTest {

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_deed_is_one_change_of_each_record_with_the_version_it_left() {
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        String cursor = after("vanphong", null).next();
        PetitionCode petition = house.handOver(visit, PetitionKind.COMPLAINT);
        assertThat(after("vanphong", cursor).items())
                .extracting(ChangeRow::kind, ChangeRow::code, ChangeRow::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        ChangeKind.PETITION,
                        petition.value(),
                        house.row(petition).version()));
    }

    @Test
    void changes_come_in_their_order_and_the_next_page_goes_on() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            codes.add(house.come(PetitionKind.FEEDBACK).value());
        }
        List<String> read = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < 3; page++) {
            String from = cursor;
            ChangePage next = house.as("vanphong", ChangeFeed.class, feed -> feed.after(from, 2, all()));
            next.items().forEach(change -> read.add(change.code()));
            cursor = next.next();
        }
        assertThat(read).containsExactlyElementsOf(codes);
        assertThat(after("vanphong", cursor).items()).isEmpty();
    }

    @Test
    void what_was_not_classified_is_told_again_under_its_code_when_it_is() {
        VisitCode visit = house.come(null);
        String cursor = after("hoidong", null).next();
        assertThat(after("hoidong", null).items()).isEmpty();
        VisitCode classified = house.classify(visit, PetitionKind.FEEDBACK);
        assertThat(after("hoidong", cursor).items()).extracting(ChangeRow::code).containsExactly(classified.value());
    }

    @Test
    void a_denunciation_is_told_to_who_reads_its_book_and_to_nobody_else() {
        VisitCode open = house.come(PetitionKind.COMPLAINT);
        VisitCode sealed = house.come(PetitionKind.DENUNCIATION);
        assertThat(codes("chutich")).containsExactly(open.value(), sealed.value());
        assertThat(codes("hoidong")).containsExactly(open.value());
        assertThat(codes("vanphong2")).isEmpty();
    }

    @Test
    void a_cursor_tells_nothing_and_serves_only_whom_it_was_given() {
        house.come(PetitionKind.DENUNCIATION);
        String one = after("hoidong", null).next();
        assertThat(after("hoidong", null).next()).isNotEqualTo(one).hasSameSizeAs(one);
        assertThat(after("hoidong", one).items()).isEmpty();
        for (String other : List.of("", "abc", "MDAwMDAw")) {
            assertThatThrownBy(() -> after("hoidong", other)).isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> after("chutich", one))
                .isInstanceOf(Invalid.class)
                .hasMessage("integration.cursor.unreadable");
    }

    @Test
    void only_the_kinds_asked_for_are_told() {
        house.come(PetitionKind.COMPLAINT);
        assertThat(house.as("vanphong", ChangeFeed.class, feed -> feed.after(null, 9, EnumSet.of(ChangeKind.PETITION)))
                        .items())
                .isEmpty();
    }

    @Test
    void nobody_reads_past_a_change_that_is_still_to_be_seen() throws Exception {
        VisitCode first = house.come(PetitionKind.COMPLAINT);
        VisitCode second = house.come(PetitionKind.FEEDBACK);
        String cursor = after("vanphong", null).next();
        ExecutorService office = Executors.newSingleThreadExecutor();
        try (Connection slow = house.database().open()) {
            change(slow, first);
            run(slow, "set constraints all immediate");
            Future<?> quick = office.submit(() -> {
                try (Connection connection = house.database().open()) {
                    change(connection, second);
                    connection.commit();
                }
                return null;
            });
            house.database().awaitWaiting();
            assertThat(after("vanphong", cursor).items()).isEmpty();
            slow.commit();
            quick.get();
        } finally {
            office.shutdownNow();
        }
        assertThat(after("vanphong", cursor).items())
                .extracting(ChangeRow::code)
                .containsExactly(first.value(), second.value());
    }

    @Test
    void many_at_once_leave_no_gap_for_who_reads_meanwhile() throws Exception {
        List<VisitCode> visits = IntStream.range(0, 8)
                .mapToObj(unused -> house.come(PetitionKind.FEEDBACK))
                .toList();
        String cursor = after("vanphong", null).next();
        ExecutorService office = Executors.newFixedThreadPool(8);
        List<String> read = new ArrayList<>();
        try {
            List<Future<?>> work = new ArrayList<>();
            for (VisitCode visit : visits) {
                work.add(office.submit(() -> {
                    try (Connection connection = house.database().open()) {
                        for (int i = 0; i < 20; i++) {
                            change(connection, visit);
                            connection.commit();
                        }
                    }
                    return null;
                }));
            }
            while (!work.stream().allMatch(Future::isDone)) {
                cursor = reading(cursor, read);
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            office.shutdownNow();
        }
        reading(cursor, read);
        assertThat(read).hasSize(8 * 20).doesNotHaveDuplicates();
    }

    @Test
    void the_application_can_neither_write_nor_erase_a_change() throws Exception {
        assertThat(house.database()
                        .refusal(
                                "insert into change (id, kind, record, version, at) values (1, 'VISIT', 'X', 1, now())")
                        .state())
                .isEqualTo("42501");
        assertThat(house.database().refusal("delete from change").state()).isEqualTo("42501");
    }

    private String reading(String cursor, List<String> read) {
        ChangePage page = house.as("vanphong", ChangeFeed.class, feed -> feed.after(cursor, 200, all()));
        page.items().forEach(change -> read.add(change.code() + " " + change.version()));
        return page.next();
    }

    private static void change(Connection connection, VisitCode visit) throws SQLException {
        run(connection, "update visit set version = version + 1 where code = '" + visit.value() + "'");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> codes(String officer) {
        return after(officer, null).items().stream().map(ChangeRow::code).toList();
    }

    private ChangePage after(String officer, String cursor) {
        return house.as(officer, ChangeFeed.class, feed -> feed.after(cursor, 50, all()));
    }

    private static EnumSet<ChangeKind> all() {
        return EnumSet.allOf(ChangeKind.class);
    }
}

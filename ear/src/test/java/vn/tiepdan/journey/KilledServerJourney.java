package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The real server is killed in the middle of its longest works; started again it leaves nothing twice and nothing half.
 *
 * <p>The middle is certain: one clock is held, and the server is killed while it waits for that one.
 */
class KilledServerJourney {

    private static final int CLOCKS = 12_000;
    /** One that every change and every morning here comes upon in the middle of its work. */
    private static final int IN_THE_MIDDLE = 7_003;

    private static final Map<String, String> QUIET =
            Map.of("TIEPDAN_DEMO", "false", "TIEPDAN_DAY_STARTS", "23:59:59.999999999");
    private static final Map<String, String> MORNING = Map.of("TIEPDAN_DEMO", "false", "TIEPDAN_DAY_STARTS", "00:00");
    private static final String MOVED = "(select count(*) from law_change_move where applied_at is not null)";

    @Test
    void a_change_of_the_law_is_foreseen_and_applied_whole() throws SQLException {
        TestDatabase database = TestDatabase.fresh("killed_change");
        Product product = Product.started(database, "killed-change", QUIET);
        CrowdedWard ward = CrowdedWard.filled(database, CLOCKS);
        List<String> before = ward.rows("select id, due_on from deadline_clock order by id");

        String change;
        try (Browser window = Browser.window(product);
                Connection held = ward.holdingClockOf(IN_THE_MIDDLE)) {
            IntakeDesk desk = IntakeDesk.signedIn(window, "quantri").open("/deadline/changes");
            change = desk.press("Thay đổi mới").code();
            desk.type("Ngày", "14/6/2024")
                    .type("Tên", "Ngày nghỉ thử")
                    .type("Nguồn", "Quyết định thử")
                    .press("Đưa vào thay đổi")
                    .press("Xem ảnh hưởng");
            ward.awaitWaitingFor(held);
            product.kill();
            held.rollback();
        }
        ward.awaitSilence();
        assertThat(ward.rows("select stage, counted > 0, counted < total from law_change"))
                .containsExactly("COUNTING t t");

        product.start(QUIET);
        ward.await("stage = 'PREVIEWED' from law_change");
        assertThat(ward.number("select counted from law_change")).isEqualTo(CLOCKS);
        long foreseen = ward.number("select count(*) from law_change_move");
        assertThat(foreseen).isPositive().isLessThan(CLOCKS);
        assertThat(ward.rows("select id, due_on from deadline_clock order by id"))
                .isEqualTo(before);

        try (Browser window = Browser.window(product);
                Connection held = ward.holdingClockOf(IN_THE_MIDDLE)) {
            IntakeDesk desk = IntakeDesk.signedIn(window, "quantri").open("/deadline/change?change=" + change);
            assertThat(desk.text())
                    .contains(NumberFormat.getInstance(Locale.forLanguageTag("vi"))
                                    .format(foreseen) + " thời hạn đang chạy sẽ đổi");
            desk.type("Lý do áp dụng", "Thử mất điện").confirm("Áp dụng");
            ward.awaitWaitingFor(held);
            product.kill();
            held.rollback();
        }
        ward.awaitSilence();
        long moved = ward.number("select " + MOVED);
        assertThat(moved).isPositive().isLessThan(foreseen);
        assertThat(ward.number("select count(*) from deadline_clock where version > 1"))
                .isEqualTo(moved);
        assertThat(ward.number("select count(*) from law_change where stage = 'APPLYING' and counted > 0"))
                .isOne();

        product.start(QUIET);
        ward.await("stage = 'APPLIED' from law_change");
        product.kill();
        assertThat(ward.rows("select count(*), count(distinct clock_id), count(applied_at) from law_change_move"))
                .containsExactly(foreseen + " " + foreseen + " " + foreseen);
        assertThat(ward.number("""
                select count(*) from law_change_move m join deadline_clock c on c.id = m.clock_id
                 where c.due_on = m.new_due and c.due_on > m.old_due and c.version = 2""")).isEqualTo(foreseen);
        assertThat(ward.number("select count(*) from deadline_clock where version <> 1"))
                .isEqualTo(foreseen);
        assertThat(ward.number(
                        "select count(*) from law_change where counted = " + CLOCKS + " and moved = " + foreseen))
                .isOne();
        assertThat(ward.rows("select act from audit_entry where object_code = '" + change + "' order by id"))
                .containsExactly("deadline.change.begin", "deadline.change.apply", "deadline.change.applied");
        assertThat(ward.brokenLinks()).isEmpty();
    }

    @Test
    void each_rung_of_the_ladder_is_reached_once() throws SQLException {
        TestDatabase database = TestDatabase.fresh("killed_morning");
        Product product = Product.started(database, "killed-morning", QUIET);
        CrowdedWard ward = CrowdedWard.filled(database, CLOCKS);
        LocalDate told = LocalDate.of(2024, 6, 14);
        ward.keep("insert into notice_day (on_day, begun_at) values ('" + told + "', now())");
        product.kill();
        List<String> due = ward.rows("select id, due_on from deadline_clock order by id");
        List<String> expected = due.stream()
                .flatMap(clock -> rungs(clock, told, LocalDate.parse(Product.TODAY)).stream())
                .sorted()
                .toList();

        try (Connection held = ward.holdingClockOf(IN_THE_MIDDLE)) {
            product.begin(MORNING);
            ward.awaitWaitingFor(held);
            product.kill();
            held.rollback();
        }
        ward.awaitSilence();
        long half = ward.number("select count(*) from notice_firing");
        assertThat(half).isPositive().isLessThan(expected.size());
        assertThat(ward.number("select count(*) from notice")).isEqualTo(half);
        assertThat(ward.number("select count(*) from notice_day")).isOne();

        product.start(MORNING);
        ward.await("count(*) = 2 from notice_day");
        product.kill();
        assertThat(sorted(ward.rows("select clock_id, rung_days from notice_firing")))
                .isEqualTo(expected);
        assertThat(sorted(ward.rows("select clock_id, rung_days from notice where kind = 'RUNG'")))
                .isEqualTo(expected);
        assertThat(ward.rows("select count(*), count(distinct to_officer) from notice where kind = 'SUMMARY'"))
                .containsExactly("1 1");
        assertThat(ward.brokenLinks()).isEmpty();
    }

    /** What of the delivered ladder a clock has reached since the last morning; if nothing is new, the latest rung. */
    private static List<String> rungs(String clock, LocalDate since, LocalDate today) {
        LocalDate due = LocalDate.parse(clock.substring(clock.indexOf(' ') + 1));
        List<Integer> reached = new ArrayList<>(IntStream.of(-3, 0, 1, 3, 10)
                .filter(days -> !due.plusDays(days).isAfter(today))
                .boxed()
                .toList());
        int latest = reached.isEmpty() ? 0 : reached.get(reached.size() - 1);
        reached.removeIf(days -> days != latest && !due.plusDays(days).isAfter(since));
        return reached.stream()
                .map(days -> clock.substring(0, clock.indexOf(' ')) + " " + days)
                .toList();
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }
}

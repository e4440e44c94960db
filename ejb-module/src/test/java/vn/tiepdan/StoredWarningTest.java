package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.warning.AlarmFinding;
import vn.tiepdan.warning.AlarmLevel;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.AlarmState;
import vn.tiepdan.warning.AlarmStep;
import vn.tiepdan.warning.AlarmStory;
import vn.tiepdan.warning.HeatRow;
import vn.tiepdan.warning.KeepGroup;
import vn.tiepdan.warning.ScoreRow;
import vn.tiepdan.warning.WarningComputation;
import vn.tiepdan.warning.WarningDesk;
import vn.tiepdan.warning.WarningMeasure;
import vn.tiepdan.warning.WarningRegister;

/** Alarms of residential groups, their chain of calls, tiles and points of cases; on a real database. */
class StoredWarningTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, no_paper_reason, address)
                select n, 1, 'CD-' || n, 'TDAN', 'PERSON', 'Người thứ ' || n, 'nguoi thu ' || n, 'NONE', 'Để ở nhà', 'Phường Thịnh Đán'
                  from generate_series(1, 60) n""", """
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by) values
                    (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Bồi thường đất ở tổ 12', 'boi thuong dat o to 12', 'LAND', false, '2024-05-02', 'vanphong'),
                    (2, 1, 'VV-TDAN-2024-000002', 'TDAN', 'Mương tổ 3', 'muong to 3', 'ENVIRONMENT', false, '2024-05-02', 'vanphong')""");
        // For four months somebody comes every third day about the ditch of group 3, now and then about land in group
        // 12.
        come(1, 40, "date '2024-02-12' + 3 * n", "'Mương ở tổ 3 ' || n", "ENVIRONMENT", 1, "null");
        come(41, 2, "date '2024-03-01' + 20 * n", "'Đất ở tổ dân phố 12'", "LAND", 1, "null");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_planted_outbreak_raises_an_alarm_that_says_why() throws Exception {
        plant(7);
        compute();
        assertThat(alarms("vanphong")).singleElement().satisfies(alarm -> {
            assertThat(alarm.groupName()).isEqualTo("Tổ 12");
            assertThat(alarm.field()).isEqualTo(SubjectField.LAND);
            assertThat(alarm.arrivals()).isEqualTo(7);
            assertThat(alarm.people()).isEqualTo(7);
            assertThat(alarm.usually()).isZero();
            assertThat(alarm.state()).isEqualTo(AlarmState.RAISED);
        });
        assertThat(alarms("vanphong2")).isEmpty();
        compute();
        assertThat(alarms("vanphong")).hasSize(1);
    }

    @Test
    void four_people_raise_none_and_one_who_comes_again_and_again_neither() throws Exception {
        plant(4);
        compute();
        assertThat(alarms("vanphong")).isEmpty();
        house.database().keep("update visit set stage = 'VOIDED', void_reason = 'Ghi nhầm' where id = 71");
        house.database()
                .keep(
                        "insert into visit "
                                + visits(90, 12, "date '2024-06-18' - n % 3", "'Đất ở tổ 12'", "LAND", 1, "null"),
                        """
                insert into visit_person (id, visit_id, capacity, citizen_code)
                select id, id, 'VISITOR', 'CD-50' from visit where id between 91 and 102""");
        compute();
        assertThat(alarms("vanphong")).isEmpty();
    }

    @Test
    void what_is_about_an_officer_or_not_classified_is_not_counted() throws Exception {
        plant(7);
        house.database()
                .keep(
                        "insert into visit_concern (visit_id, officer_code) values (71, 'motcua'), (72, 'motcua'), (73, 'motcua')");
        compute();
        assertThat(alarms("vanphong")).isEmpty();
    }

    @Test
    void an_alarm_calls_the_office_then_the_chair_then_the_city_until_somebody_takes_it_up() throws Exception {
        WarningMeasure strict = new WarningMeasure(WARD, 0, new BigDecimal("0.05"), 84, 5, 30, 14, 28, 4, 24);
        house.let("vanphong", WarningDesk.class, desk -> desk.keep(strict));
        plant(5);
        compute();
        AlarmRow alarm = alarms("vanphong").get(0);
        assertThat(alarm.level()).isEqualTo(AlarmLevel.NOTICE);
        assertThat(calls(alarm)).containsExactly(AlarmStep.OFFICE);
        assertThat(called("vanphong")).isEqualTo(1);
        assertThat(called("chutich")).isZero();
        house.moment(LocalDateTime.of(TODAY, LocalTime.of(12, 59)));
        callNext();
        assertThat(calls(alarm)).containsExactly(AlarmStep.OFFICE);
        house.moment(LocalDateTime.of(TODAY, LocalTime.of(13, 0)));
        callNext();
        assertThat(calls(alarm)).containsExactly(AlarmStep.OFFICE, AlarmStep.CHAIR);
        assertThat(called("chutich")).isEqualTo(1);
        refused("warning.alarm.response-missing", () -> acknowledge("chutich", alarm, " "));
        refused("warning.alarm.stale", () -> acknowledge("chutich", alarm, alarm.version() + 1, "Xuống tổ"));
        refused("organisation.role.not-in-this-ward", () -> acknowledge("diachinh", alarm, "Xuống tổ"));
        refused("warning.alarm.not-found", () -> acknowledge("vanphong2", alarm, "Xuống tổ"));
        refused("warning.alarm.not-acknowledged", () -> close("chutich", alarm, AlarmFinding.REAL, "Có thật"));
        acknowledge("chutich", alarm, "Cử cán bộ địa chính xuống tổ 12 chiều nay");
        house.moment(LocalDateTime.of(TODAY.plusDays(2), LocalTime.of(9, 0)));
        callNext();
        assertThat(calls(alarm)).hasSize(2);
        AlarmRow taken = alarms("vanphong").get(0);
        refused("warning.alarm.already-acknowledged", () -> acknowledge("vanphong", taken, "Tôi nữa"));
        refused("warning.alarm.finding-missing", () -> close("vanphong", taken, null, "Có thật"));
        refused("warning.alarm.finding-note-missing", () -> close("vanphong", taken, AlarmFinding.REAL, null));
        close("vanphong", taken, AlarmFinding.REAL, "Dự án đường chưa công khai giá đất");
        Map<AlarmFinding, Long> findings =
                house.as("vanphong", WarningRegister.class, register -> register.findings(WARD));
        assertThat(findings).containsEntry(AlarmFinding.REAL, 1L).containsEntry(AlarmFinding.FALSE_ALARM, 0L);
        compute();
        assertThat(house.list("vanphong", WarningRegister.class, register -> register.alarms(WARD, false, 0, 20)))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(AlarmState.CLOSED));
        refused("warning.alarm.ended", () -> close("vanphong", row(alarm), AlarmFinding.REAL, "Nữa"));
    }

    @Test
    void what_is_seen_no_more_lapses_after_its_quiet_days() throws Exception {
        plant(6);
        compute();
        house.day(TODAY.plusDays(14));
        compute();
        assertThat(alarms("vanphong")).hasSize(1);
        house.day(TODAY.plusDays(15));
        compute();
        assertThat(alarms("vanphong")).isEmpty();
    }

    @Test
    void a_tile_tells_nothing_of_fewer_than_five_people_and_a_case_of_so_few_has_no_points() throws Exception {
        plant(7);
        come(80, 3, "date '2024-06-10' + n", "'Việc ở tổ 5'", "POLICY", 1, "null");
        compute();
        List<HeatRow> heat = house.list("diachinh", WarningRegister.class, register -> register.heat(WARD));
        assertThat(heat).extracting(HeatRow::name).containsExactly("Tổ 3", "Tổ 5", "Tổ 12");
        assertThat(heat.get(1)).satisfies(tile -> {
            assertThat(tile.isTold()).isFalse();
            assertThat(tile.arrivals()).isZero();
        });
        assertThat(heat.get(2)).satisfies(tile -> {
            assertThat(tile.people()).isEqualTo(7);
            assertThat(tile.topField()).isEqualTo(SubjectField.LAND);
        });
        assertThat(scores("vanphong")).singleElement().satisfies(score -> {
            assertThat(score.matter().value()).isEqualTo("VV-TDAN-2024-000001");
            assertThat(score.facts().people()).isEqualTo(7);
            assertThat(score.facts().visits()).isEqualTo(7);
            assertThat(score.points()).isEqualTo(4);
        });
    }

    @Test
    void a_case_is_not_scored_before_the_eyes_of_whom_it_concerns() throws Exception {
        plant(7);
        compute();
        assertThat(scores("motcua")).hasSize(1);
        house.database().keep("insert into visit_concern (visit_id, officer_code) values (71, 'motcua')");
        assertThat(scores("motcua")).isEmpty();
        assertThat(scores("vanphong")).hasSize(1);
    }

    @Test
    void the_measure_is_data_that_a_ward_may_say_anew() {
        WarningMeasure delivered = house.as("vanphong", WarningRegister.class, register -> register.measure(WARD));
        assertThat(delivered).isEqualTo(WarningMeasure.delivered(WARD));
        WarningMeasure said = new WarningMeasure(WARD, 0, new BigDecimal("0.50"), 120, 6, 40, 21, 14, 2, 8);
        house.let("chutich", WarningDesk.class, desk -> desk.keep(said));
        WarningMeasure kept = house.as("vanphong", WarningRegister.class, register -> register.measure(WARD));
        assertThat(kept).isEqualTo(new WarningMeasure(WARD, 1, new BigDecimal("0.50"), 120, 6, 40, 21, 14, 2, 8));
        refused("warning.rule.stale", () -> house.let("chutich", WarningDesk.class, desk -> desk.keep(said)));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.let("diachinh", WarningDesk.class, desk -> desk.keep(said)));
        refused(
                "warning.rule.fewer-than-five",
                () -> new WarningMeasure(WARD, 0, BigDecimal.ONE, 84, 4, 30, 14, 28, 4, 24));
        refused(
                "warning.rule.false-alarms",
                () -> new WarningMeasure(WARD, 0, BigDecimal.ZERO, 84, 5, 30, 14, 28, 4, 24));
        refused(
                "warning.rule.out-of-range",
                () -> new WarningMeasure(WARD, 0, BigDecimal.ONE, 10, 5, 30, 14, 28, 4, 24));
    }

    @Test
    void groups_are_set_up_as_records_speak_of_them_and_kept_by_the_office() {
        compute();
        String name = house.as(
                "vanphong",
                WarningDesk.class,
                desk -> desk.keep(new KeepGroup(null, null, "Xóm Nước Hai", "Nước Hai", 3, 4)));
        assertThat(house.list("vanphong", WarningRegister.class, register -> register.groups(WARD)))
                .extracting(row -> row.code() + " " + row.name() + " " + row.row() + "/" + row.column())
                .containsExactly("TDAN-T3 Tổ 3 1/1", "TDAN-T12 Tổ 12 1/2", name + " Xóm Nước Hai 3/4");
        refused("warning.group.tile-taken", () -> keep(new KeepGroup(null, 7, "Tổ 7", null, 1, 1)));
        refused("warning.group.known", () -> keep(new KeepGroup(null, 12, "Tổ mười hai", null, 4, 1)));
        refused("warning.group.name-missing", () -> new KeepGroup(null, 7, " ", null, 1, 1));
        refused("warning.group.number", () -> new KeepGroup(null, 100, "Tổ", null, 1, 1));
        refused("warning.group.tile", () -> new KeepGroup(null, 7, "Tổ 7", null, 0, 1));
        refused(
                "warning.group.not-found",
                () -> house.let("vanphong", WarningDesk.class, desk -> desk.closeGroup("TDAN-T9", 1)));
        refused(
                "warning.group.stale",
                () -> house.let("vanphong", WarningDesk.class, desk -> desk.closeGroup(name, 9)));
        house.let(
                "vanphong",
                WarningDesk.class,
                desk -> desk.change(name, 1, new KeepGroup(null, null, "Xóm Nước Hai", null, 3, 5)));
        house.let("vanphong", WarningDesk.class, desk -> desk.closeGroup(name, 2));
        refused(
                "warning.group.closed",
                () -> house.let("vanphong", WarningDesk.class, desk -> desk.closeGroup(name, 3)));
    }

    private void keep(KeepGroup said) {
        house.as("vanphong", WarningDesk.class, desk -> desk.keep(said));
    }

    /** So many people of group 12 came about land in the last five days, each once, all about one case. */
    private void plant(int people) throws Exception {
        come(
                70,
                people,
                "date '2024-06-18' - n % 5",
                "'Không đồng ý giá đất ở tổ 12'",
                "LAND",
                1,
                "'VV-TDAN-2024-000001'");
    }

    private void come(int after, int count, String day, String content, String field, int people, String matter)
            throws Exception {
        house.database()
                .keep("insert into visit " + visits(after, count, day, content, field, people, matter), """
                insert into visit_person (id, visit_id, capacity, citizen_code)
                select id, id, 'VISITOR', 'CD-' || (1 + id %% 60) from visit where id between %d and %d""".formatted(
                                after + 1, after + count));
    }

    private static String visits(
            int after, int count, String day, String content, String field, int people, String matter) {
        return """
                (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, place, visited_on, time_in,
                 received_by, kind, field, content, folded_content, people, representatives, ordinal, interpreter, signed, matter_code)
                select %1$d + n, 1, 'L-TDAN-2024-' || lpad((%1$d + n)::text, 6, '0'), 'LT-TDAN-2024-Z' || lpad((%1$d + n)::text, 5, '0'), 'TDAN',
                       'OPEN', 2024, %1$d + n, 'CLASSIFIED', 'REGULAR', 'RECEPTION_ROOM', %3$s, '08:00', 'vanphong', 'FEEDBACK', '%5$s',
                       %4$s, '', %6$d, 1, 'FIRST', false, true, %7$s
                  from generate_series(1, %2$d) n""".formatted(after, count, day, content, field, people, matter);
    }

    private void compute() {
        house.let("vanphong", WarningComputation.class, computation -> computation.now(WARD));
    }

    private void callNext() {
        house.let("vanphong", WarningComputation.class, WarningComputation::callNext);
    }

    private List<AlarmRow> alarms(String officer) {
        return house.list(officer, WarningRegister.class, register -> register.alarms(null, true, 0, 20));
    }

    private AlarmRow row(AlarmRow alarm) {
        return house.as("vanphong", WarningRegister.class, register -> register.alarm(alarm.code()));
    }

    private List<ScoreRow> scores(String officer) {
        return house.list(officer, WarningRegister.class, register -> register.scores(WARD, 0, 20));
    }

    private List<AlarmStep> calls(AlarmRow alarm) {
        AlarmStory story = house.as("vanphong", WarningRegister.class, register -> register.story(alarm.code()));
        return story.calls().stream().map(AlarmStory.Call::step).toList();
    }

    private long called(String officer) {
        return house.count(officer, WarningRegister.class, WarningRegister::countCalled);
    }

    private void acknowledge(String officer, AlarmRow alarm, String response) {
        acknowledge(officer, alarm, alarm.version(), response);
    }

    private void acknowledge(String officer, AlarmRow alarm, int version, String response) {
        house.let(officer, WarningDesk.class, desk -> desk.acknowledge(alarm.code(), version, response));
    }

    private void close(String officer, AlarmRow alarm, AlarmFinding finding, String note) {
        house.let(officer, WarningDesk.class, desk -> desk.close(alarm.code(), alarm.version(), finding, note));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.occasion.OccasionDesk;
import vn.tiepdan.occasion.OpenWindow;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowType;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.situation.Alarm;
import vn.tiepdan.situation.AlarmKind;
import vn.tiepdan.situation.AreaWeek;
import vn.tiepdan.situation.AreaWeekRegister;
import vn.tiepdan.situation.SituationRegister;
import vn.tiepdan.situation.WardLine;
import vn.tiepdan.situation.WardSituation;

/** The board of the session tells how it stands, of the open book alone, for a ward and line by line for the city; on a real database. */
class StoredSituationTest {

    private static final UnitCode WARD = new UnitCode("TDAN");

    private static final String HOT_SPOT = """
            insert into hot_spot (id, version, code, unit_code, title, reason, reached_rule, opened_by, opened_on)
            values (9001, 1, 'DN-TDAN-2024-1', 'TDAN', 'Đền bù đường', 'Nhiều người, nhiều lượt', true, 'chutich', '2024-06-17')""";

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TPTN', 'Thành phố Thái Nguyên', 'City', 'CITY', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('thanhpho', 'Vũ Thành Phố')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (800, 'thanhpho', 'CITY', 'TPTN', '2024-01-01')""", """
                insert into duty_shift (id, version, unit_code, officer_code, on_day, part, place, day_off) values
                    (9001, 1, 'TDAN', 'motcua', '2024-06-18', 'MORNING', 'ONE_STOP', false),
                    (9002, 1, 'TDAN', 'vanphong', '2024-06-18', 'AFTERNOON', 'ONE_STOP', false)""");
        house.let(
                "chutich",
                OccasionDesk.class,
                desk -> desk.open(new OpenWindow(
                        new WindowCode("QH15-KH7"),
                        WindowType.NA_SESSION,
                        "Kỳ họp thứ 7",
                        "Session 7",
                        0,
                        0,
                        List.of(new OpenWindow.Phase(WholeHouse.TODAY.minusDays(1), WholeHouse.TODAY.plusDays(9))))));
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void it_tells_the_day_who_is_on_duty_now_and_what_came_today() {
        house.come(PetitionKind.COMPLAINT);
        house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.group(PetitionKind.COMPLAINT, "Đền bù đường", null)));
        WardSituation now = board("chutich");
        assertThat(now.stages()).singleElement().satisfies(stage -> assertThat(stage.dayNumber())
                .isEqualTo(2));
        assertThat(now.now()).extracting(shift -> shift.officerName()).containsExactly("Trần Đức Minh");
        assertThat(now.visits()).isEqualTo(2);
        assertThat(now.people()).isEqualTo(7);
        assertThat(now.groups()).isEqualTo(1);
        assertThat(alarms(now)).containsEntry(AlarmKind.GROUPS, 1L).doesNotContainKey(AlarmKind.REPORT_MISSING);
        house.moment(WholeHouse.TODAY.atTime(LocalTime.of(16, 30)));
        assertThat(alarms(board("chutich"))).containsEntry(AlarmKind.REPORT_MISSING, 1L);
        assertThat(board("chutich").now())
                .extracting(shift -> shift.officerName())
                .containsExactly("Nguyễn Hồng Nhung");
    }

    @Test
    void a_hot_spot_a_gathering_and_a_late_flash_report_call_for_somebody() throws Exception {
        assertThat(alarms(board("chutich"))).doesNotContainKeys(AlarmKind.HOT_SPOTS, AlarmKind.INCIDENTS);
        house.database().keep(HOT_SPOT);
        gathering();
        assertThat(alarms(board("chutich")))
                .containsEntry(AlarmKind.HOT_SPOTS, 1L)
                .containsEntry(AlarmKind.INCIDENTS, 1L)
                .doesNotContainKey(AlarmKind.FLASH_REPORT_MISSING);
        house.moment(WholeHouse.TODAY.plusDays(1).atTime(LocalTime.of(9, 0)));
        assertThat(alarms(board("chutich"))).containsEntry(AlarmKind.FLASH_REPORT_MISSING, 1L);
    }

    private void gathering() {
        house.as("vanphong", IncidentDesk.class, desk -> desk.signal(WARD, Told.gathering(Destination.CITY, 12)));
    }

    @Test
    void what_denounces_stands_on_no_board() {
        WardSituation before = board("chutich");
        List<WardLine> lines = lines("thanhpho");
        house.come(PetitionKind.DENUNCIATION);
        house.come(null);
        assertThat(board("chutich").visits()).isEqualTo(before.visits());
        assertThat(board("chutich").alarms()).isEqualTo(before.alarms());
        assertThat(lines("thanhpho")).isEqualTo(lines);
    }

    @Test
    void an_overdue_task_about_a_petition_counts_for_nobody_whom_the_petition_is_about() throws Exception {
        PetitionCode petition = house.handOver(house.come(PetitionKind.COMPLAINT), PetitionKind.COMPLAINT);
        String intake = house.row(petition).intakeCode().value();
        house.database().keep("""
                insert into officer (code, full_name) values ('thanhpho2', 'Bế Thành Phố')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (801, 'thanhpho2', 'CITY', 'TPTN', '2024-01-01')""", """
                insert into task (id, version, code, unit_code, mode, kind, lead_unit, what, due_on, origin_kind, origin_code, petition_code, state,
                    given_by, given_on) values (9001, 1, 'NV-TDAN-2024-1', 'TDAN', 'REQUEST', 'DUTY', 'TDAN', 'Xác minh', '2024-06-11', 'CASE',
                    '%s', '%s', 'REQUESTED', 'chutich', '2024-06-10')""".formatted(intake, intake), """
                insert into petition_concern (petition_id, officer_code)
                select id, 'thanhpho2' from petition where intake_code = '%s'""".formatted(intake));
        assertThat(tasksOverdue("thanhpho")).isEqualTo(1);
        assertThat(tasksOverdue("thanhpho2")).isZero();
    }

    private long tasksOverdue(String officer) {
        return lines(officer).stream()
                .filter(line -> line.unit().equals(WARD))
                .mapToLong(WardLine::tasksOverdue)
                .sum();
    }

    @Test
    void the_city_reads_a_line_for_each_ward_a_page_at_a_time() {
        house.come(PetitionKind.COMPLAINT);
        assertThat(house.count("thanhpho", SituationRegister.class, SituationRegister::countWards))
                .isEqualTo(2);
        assertThat(lines("thanhpho"))
                .extracting(WardLine::unit, WardLine::visits, WardLine::shifts)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(WARD, 1L, 2L),
                        org.assertj.core.groups.Tuple.tuple(new UnitCode("TTHINH"), 0L, 0L));
        assertThat(house.list("thanhpho", SituationRegister.class, register -> register.wards(1, 1)))
                .hasSize(1);
        assertThatThrownBy(() -> house.as("vanphong2", SituationRegister.class, register -> register.of(WARD)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("organisation.unit.not-found"));
    }

    @Test
    void open_gatherings_hot_spots_and_alarms_stand_in_the_line_of_their_ward_as_far_as_the_reader_sees_them()
            throws Exception {
        gathering();
        house.database().keep(HOT_SPOT, """
                insert into residential_group (id, version, code, unit_code, number, name, tile_row, tile_column)
                values (9001, 1, 'TDP-TTHINH-6', 'TTHINH', 6, 'Tổ 6', 1, 1)""", """
                insert into alarm (id, version, code, unit_code, group_id, field, state, level, raised_at, raised_on, last_seen_on, window_days,
                    arrivals, parties, people, expected, chance)
                values (9001, 1, 'CB-TTHINH-2024-1', 'TTHINH', 9001, 'LAND', 'RAISED', 'NOTICE', now(), '2024-06-17', '2024-06-18', 7, 6, 5, 7, 1, 0.01)""");
        assertThat(lines("thanhpho"))
                .extracting(WardLine::unit, WardLine::incidents, WardLine::hotSpots, WardLine::warnings)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(WARD, 1L, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(new UnitCode("TTHINH"), 0L, 0L, 1L));
        assertThat(lines("vanphong"))
                .extracting(WardLine::unit, WardLine::incidents, WardLine::hotSpots)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(WARD, 1L, 1L));
        house.database().keep("""
                update hot_spot set closed_on = '2024-06-18', closed_by = 'chutich', close_reason = 'Đã đối thoại xong'""");
        assertThat(lines("thanhpho")).extracting(WardLine::hotSpots).containsOnly(0L);
    }

    @Test
    void the_week_of_ones_own_fields_holds_its_watched_cases_and_alarms() throws Exception {
        house.as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.register(Told.visit(PetitionKind.COMPLAINT, null, "Mương tổ 8")));
        String matter = house.database()
                .read("select code from matter order by id desc limit 1")
                .get(0);
        house.database().keep("""
                insert into case_watch (id, version, unit_code, matter_code, ground, state, people, visits, overdue_days, age_days, over_level,
                    reason, decided_by, decided_on, review_on)
                values (9001, 1, 'TDAN', '%s', 'ACUTE', 'CONFIRMED', 1, 1, 0, 0, 0, 'Chờ lâu', 'chutich', '2024-06-17', '2024-07-17')""".formatted(matter));
        AreaWeek week = house.as("vanphong", AreaWeekRegister.class, register -> register.of(WARD));
        assertThat(week.from()).isEqualTo(WholeHouse.TODAY.minusDays(1));
        assertThat(week.cases()).extracting(row -> row.matter().value()).containsExactly(matter);
        house.database().keep("insert into watch_area (officer_code, field) values ('vanphong', 'PARTY')");
        assertThat(house.as("vanphong", AreaWeekRegister.class, register -> register.of(WARD))
                        .cases())
                .isEmpty();
    }

    @Test
    void every_deed_is_a_pulse() {
        long before = house.as("vanphong", SituationRegister.class, SituationRegister::pulse);
        assertThat((long) house.as("vanphong", SituationRegister.class, SituationRegister::pulse))
                .isEqualTo(before);
        house.come(PetitionKind.COMPLAINT);
        assertThat((long) house.as("vanphong", SituationRegister.class, SituationRegister::pulse))
                .isGreaterThan(before);
    }

    private WardSituation board(String officer) {
        return house.as(officer, SituationRegister.class, register -> register.of(WARD));
    }

    private List<WardLine> lines(String officer) {
        return house.list(officer, SituationRegister.class, register -> register.wards(0, 20));
    }

    private static Map<AlarmKind, Long> alarms(WardSituation now) {
        return now.alarms().stream().collect(Collectors.toMap(Alarm::kind, Alarm::number));
    }
}

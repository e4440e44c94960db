package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coverage.CoverageDay;
import vn.tiepdan.coverage.CoverageDesk;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.KeepDutyOfficer;
import vn.tiepdan.coverage.KeepRule;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.roster.LoadRow;
import vn.tiepdan.roster.ProposalCode;
import vn.tiepdan.roster.ProposalRow;
import vn.tiepdan.roster.ProposalStage;
import vn.tiepdan.roster.ProposeRoster;
import vn.tiepdan.roster.RosterDesk;
import vn.tiepdan.roster.RosterFile;
import vn.tiepdan.roster.RosterRegister;
import vn.tiepdan.roster.Thinking;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.DutyRow;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.OrderWeekendDuty;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.ScheduleRegister;

/** The six weeks around the session of the National Assembly in two phases, from the leader's order to the roster of twelve. */
class StoredSessionRosterTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 20);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final List<LocalDate> WEEKENDS = List.of(
            LocalDate.of(2024, 5, 25),
            LocalDate.of(2024, 5, 26),
            LocalDate.of(2024, 6, 1),
            LocalDate.of(2024, 6, 2),
            LocalDate.of(2024, 6, 8),
            LocalDate.of(2024, 6, 22),
            LocalDate.of(2024, 6, 23));

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.day(LocalDate.of(2024, 5, 13));
        house.database().keep("""
                insert into officer (code, full_name) values ('vanthu', 'Hoàng Thị Mến'), ('tuphap', 'Lâm Văn Quý'),
                    ('vanhoa', 'Bàn Thị Xuân'), ('taichinh', 'Ma Văn Phúc'), ('congan', 'Triệu Văn Lực'), ('mattran', 'Nông Thị Lan'),
                    ('phunu', 'Lục Thị Hạnh')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from)
                select 100 + row_number() over (order by code), code, 'TDAN', 'Công chức', 'Officer', '2024-01-01' from officer
                 where code in ('vanthu', 'tuphap', 'vanhoa', 'taichinh', 'congan', 'mattran', 'phunu')""", """
                insert into event_window (id, version, code, type, title, title_en, days_before, days_after)
                values (900, 1, 'QH15-KH7', 'NA_SESSION', 'Kỳ họp', 'Session', 5, 5)""", """
                insert into event_phase (id, window_id, ordinal, starts_on, ends_on)
                values (901, 900, 1, '2024-05-20', '2024-06-08'), (902, 900, 2, '2024-06-17', '2024-06-28')""");
        stands("phochutich", SubjectField.POLICY);
        stands("vanphong");
        stands("vanthu");
        stands("motcua", SubjectField.PUBLIC_SERVICE);
        stands("diachinh", SubjectField.LAND, SubjectField.HOUSING);
        stands("tuphap", SubjectField.LAND, SubjectField.JUSTICE);
        stands("vanhoa", SubjectField.POLICY);
        stands("taichinh", SubjectField.LAND);
        stands("congan");
        stands("mattran");
        stands("phunu");
        stands("hoidong");
        asks("Một cửa, sáng", ReceptionPlace.ONE_STOP, DayPart.MORNING, DutyDays.WORKING, Need.TRAINED, null, null);
        asks("Một cửa, chiều", ReceptionPlace.ONE_STOP, DayPart.AFTERNOON, DutyDays.WORKING, Need.TRAINED, null, null);
        asks("Phòng, sáng", ReceptionPlace.RECEPTION_ROOM, DayPart.MORNING, DutyDays.WORKING, Need.ANYBODY, null, null);
        asks(
                "Phòng, chiều",
                ReceptionPlace.RECEPTION_ROOM,
                DayPart.AFTERNOON,
                DutyDays.WORKING,
                Need.ANYBODY,
                null,
                null);
        asks(
                "Đất đai trong kỳ họp",
                ReceptionPlace.ONE_STOP,
                DayPart.MORNING,
                DutyDays.WORKING,
                Need.FIELD,
                SubjectField.LAND,
                PhaseStage.DURING);
        asks("Ngày nghỉ", ReceptionPlace.ONE_STOP, DayPart.DAY, DutyDays.ORDERED, Need.TRAINED, null, null);
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void every_hour_is_covered_and_the_seven_weekend_days_only_under_an_order() {
        assertThat(days())
                .filteredOn(CoverageDay::wantsOrder)
                .extracting(CoverageDay::day)
                .isEqualTo(WEEKENDS);
        OrderCode order = house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.orderWeekendDuty(new OrderWeekendDuty(
                        null,
                        new OfficerCode("chutich"),
                        LocalDate.of(2024, 5, 13),
                        "Trực trong kỳ họp",
                        Set.copyOf(WEEKENDS))));
        long open = days().stream().mapToLong(CoverageDay::gaps).sum();
        ProposalCode code =
                house.as("vanphong", RosterFile.class, file -> file.begin(new ProposeRoster(null, null, FIRST, LAST)));
        Thinking.Found found = house.as("vanphong", RosterFile.class, file -> Thinking.over(file, code));
        house.let("vanphong", RosterFile.class, found::keep);
        ProposalRow proposal = house.as("vanphong", RosterRegister.class, register -> register.row(code));
        assertThat(proposal.stage()).isEqualTo(ProposalStage.READY);
        assertThat(proposal.hard()).isZero();
        List<LoadRow> loads = house.list("vanphong", RosterRegister.class, register -> register.loads(code));
        assertThat(loads).hasSize(12);
        assertThat(spread(loads, LoadRow::daysOff))
                .as("days off, most and least")
                .isLessThanOrEqualTo(1);

        int taken = house.as("vanphong", RosterDesk.class, desk -> desk.takeOver(code, proposal.version()));
        assertThat(taken).isEqualTo((int) open);
        assertThat(days()).allMatch(day -> day.gaps() == 0);
        List<ScheduleDay> schedule =
                house.list("vanphong", ScheduleRegister.class, register -> register.of(WARD, FIRST, LAST));
        assertThat(schedule)
                .filteredOn(day -> !day.works() && !day.duty().isEmpty())
                .extracting(ScheduleDay::day)
                .isEqualTo(WEEKENDS);
        assertThat(schedule)
                .filteredOn(day -> !day.works())
                .flatExtracting(ScheduleDay::duty)
                .extracting(DutyRow::order)
                .containsOnly(order);
    }

    private List<CoverageDay> days() {
        return house.list("vanphong", CoverageRegister.class, register -> register.days(WARD, null, FIRST, LAST));
    }

    private static int spread(List<LoadRow> loads, ToIntFunction<LoadRow> of) {
        return loads.stream().mapToInt(of).max().orElseThrow()
                - loads.stream().mapToInt(of).min().orElseThrow();
    }

    private void stands(String officer, SubjectField... fields) {
        boolean trained = !List.of("congan", "mattran", "phunu", "hoidong").contains(officer);
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.keep(new KeepDutyOfficer(
                        null,
                        new OfficerCode(officer),
                        trained ? LocalDate.of(2022, 10, 14) : null,
                        null,
                        Set.of(fields),
                        true)));
    }

    private void asks(
            String name,
            ReceptionPlace place,
            DayPart part,
            DutyDays days,
            Need need,
            SubjectField field,
            PhaseStage stage) {
        LocalTime from = part == DayPart.AFTERNOON ? LocalTime.of(13, 0) : LocalTime.of(7, 30);
        LocalTime to = part == DayPart.MORNING ? LocalTime.of(11, 30) : LocalTime.of(17, 0);
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.keep(
                        new KeepRule(null, name, place, part, from, to, days, 1, need, field, stage, FIRST, LAST)));
    }
}

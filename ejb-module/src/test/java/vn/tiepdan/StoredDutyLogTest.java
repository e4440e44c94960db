package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coverage.CoverageDesk;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.KeepDutyOfficer;
import vn.tiepdan.coverage.KeepRule;
import vn.tiepdan.coverage.LeaveKind;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.coverage.RecordLeave;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.dutylog.AllowanceRow;
import vn.tiepdan.dutylog.AllowanceSheet;
import vn.tiepdan.dutylog.DutyLogDesk;
import vn.tiepdan.dutylog.DutyLogRegister;
import vn.tiepdan.dutylog.DutyShiftRow;
import vn.tiepdan.dutylog.SwapRow;
import vn.tiepdan.dutylog.SwapStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.OrderWeekendDuty;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.shared.DomainException;

/** Shifts after they were assigned: swaps, replacements, coming and leaving, allowances; on a real database. */
class StoredDutyLogTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final LocalDate SATURDAY = LocalDate.of(2024, 6, 22);

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void a_swap_is_asked_accepted_and_approved_before_the_roster_changes() {
        LocalDate day = TODAY.plusDays(2);
        long shift = assign("motcua", day, DayPart.MORNING, null);
        refused("dutylog.shift.not-yours", () -> log("diachinh", desk -> desk.askSwap(shift, me("motcua"), "Bận")));
        refused("dutylog.swap.with-oneself", () -> log("motcua", desk -> desk.askSwap(shift, me("motcua"), "Bận")));
        refused("dutylog.reason.missing", () -> log("motcua", desk -> desk.askSwap(shift, me("diachinh"), " ")));
        log("motcua", desk -> desk.askSwap(shift, me("diachinh"), "Con ốm"));
        refused("dutylog.swap.asked-already", () -> log("motcua", desk -> desk.askSwap(shift, me("hoidong"), "Bận")));
        SwapRow swap = swap(shift);
        refused("dutylog.swap.not-asked-of-you", () -> log("hoidong", desk -> desk.answerSwap(swap.number(), true)));
        refused("dutylog.swap.not-accepted", () -> decide("phochutich", swap));
        log("diachinh", desk -> desk.answerSwap(swap.number(), true));
        assertThat(swap(shift).stage()).isEqualTo(SwapStage.ACCEPTED);
        assertThat(shift(shift).officer()).isEqualTo(me("motcua"));
        refused("organisation.role.not-in-this-ward", () -> decide("hoidong", swap(shift)));
        refused("dutylog.swap.stale", () -> decide("phochutich", swap));
        decide("phochutich", swap(shift));
        assertThat(shift(shift))
                .extracting(row -> row.officer().value(), DutyShiftRow::replacedName, DutyShiftRow::replacedReason)
                .containsExactly("diachinh", "Trần Đức Minh", "Con ốm");
    }

    @Test
    void nobody_approves_a_swap_of_his_own() {
        LocalDate day = TODAY.plusDays(3);
        long shift = assign("phochutich", day, DayPart.MORNING, null);
        log("phochutich", desk -> desk.askSwap(shift, me("motcua"), "Họp"));
        log("motcua", desk -> desk.answerSwap(swap(shift).number(), true));
        refused("dutylog.swap.own-approval", () -> decide("phochutich", swap(shift)));
        log("phochutich", desk -> desk.withdrawSwap(swap(shift).number()));
        assertThat(house.list("motcua", DutyLogRegister.class, register -> register.openSwaps(WARD)))
                .noneMatch(swap -> swap.shift().number() == shift);
    }

    @Test
    void a_replacement_has_a_reason_and_nobody_on_leave_or_on_duty_stands_in() {
        LocalDate day = TODAY.plusDays(6);
        long shift = assign("motcua", day, DayPart.AFTERNOON, null);
        assign("hoidong", day, DayPart.DAY, null);
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.recordLeave(new RecordLeave(null, me("diachinh"), day, day, LeaveKind.SICK)));
        refused("dutylog.officer.away", () -> replace(shift, 1, "diachinh", "Ốm"));
        refused("schedule.duty.already-on-duty", () -> replace(shift, 1, "hoidong", "Ốm"));
        refused("schedule.officer.of-another-unit", () -> replace(shift, 1, "vanphong2", "Ốm"));
        refused("schedule.duty.stale", () -> replace(shift, 9, "vanphong", "Ốm"));
        refused("dutylog.reason.missing", () -> replace(shift, 1, "vanphong", null));
        refused(
                "organisation.role.not-in-this-ward",
                () -> log("motcua", desk -> desk.replace(shift, 1, me("vanphong"), "Ốm")));
        replace(shift, 1, "vanphong", "Ốm");
        assertThat(shift(shift).officer()).isEqualTo(me("vanphong"));
        refused("dutylog.shift.not-found", () -> log("vanphong2", desk -> desk.checkIn(shift)));
    }

    @Test
    void whoever_may_not_stand_in_a_place_takes_the_shift_all_the_same_and_the_place_is_told_as_open() {
        LocalDate day = TODAY.plusDays(7);
        long shift = assign("motcua", day, DayPart.MORNING, null);
        house.let("vanphong", CoverageDesk.class, desk -> {
            desk.keep(new KeepDutyOfficer(null, me("motcua"), TODAY.minusYears(1), "CC-7", Set.of(), true));
            desk.keep(new KeepRule(
                    null,
                    "Một cửa",
                    ReceptionPlace.ONE_STOP,
                    DayPart.MORNING,
                    LocalTime.of(7, 30),
                    LocalTime.of(11, 30),
                    DutyDays.WORKING,
                    1,
                    Need.TRAINED,
                    null,
                    null,
                    day,
                    day));
        });
        List<RequiredDuty> open =
                house.as("vanphong", DutyLogDesk.class, desk -> desk.replace(shift, 1, me("vanphong"), "Ốm"));
        assertThat(open).extracting(RequiredDuty::ruleName, RequiredDuty::day).containsExactly(tuple("Một cửa", day));
        assertThat(shift(shift).officer()).isEqualTo(me("vanphong"));
        List<RequiredDuty> back =
                house.as("vanphong", DutyLogDesk.class, desk -> desk.replace(shift, 2, me("motcua"), "Khỏi ốm"));
        assertThat(back).isEmpty();
    }

    @Test
    void who_is_on_duty_comes_and_leaves_on_that_day_and_is_paid_by_the_rate_in_force() throws Exception {
        long today = assign("motcua", TODAY, DayPart.DAY, null);
        long later = assign("motcua", TODAY.plusDays(1), DayPart.MORNING, null);
        OrderCode order = house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.orderWeekendDuty(
                        new OrderWeekendDuty(null, me("chutich"), TODAY, "Trực", Set.of(SATURDAY))));
        long saturday = assign("motcua", SATURDAY, DayPart.DAY, order);
        refused("dutylog.shift.not-today", () -> log("motcua", desk -> desk.checkIn(later)));
        refused("dutylog.shift.not-yours", () -> log("diachinh", desk -> desk.checkIn(today)));
        refused("dutylog.attendance.not-there", () -> log("motcua", desk -> desk.checkOut(today, null)));
        assertThat(house.list(
                        "vanphong", ScheduleRegister.class, register -> register.orders(WARD, SATURDAY, SATURDAY)))
                .first()
                .extracting(row -> row.code(), row -> row.orderedByName(), row -> row.reason(), row -> row.days())
                .containsExactly(order, "Lê Quang Thịnh", "Trực", List.of(SATURDAY));
        log("motcua", desk -> desk.checkIn(today));
        refused("dutylog.attendance.already-there", () -> log("motcua", desk -> desk.checkIn(today)));
        refused("dutylog.attendance.already-there", () -> replace(today, 1, "vanphong", "Ốm"));
        log("motcua", desk -> desk.checkOut(today, "  Chìa khóa ở văn thư "));
        refused("dutylog.attendance.already-left", () -> log("motcua", desk -> desk.checkOut(today, null)));
        assertThat(shift(today).handover()).isEqualTo("Chìa khóa ở văn thư");

        assertThat(allowance()).extracting(AllowanceRow::amount).isEqualTo(0L);
        refused(
                "dutylog.rate.without-basis",
                () -> log("vanphong", desk -> desk.setRate(TODAY.minusYears(1), 100_000, 200_000, " ")));
        log("vanphong", desk -> desk.setRate(TODAY.minusYears(1), 100_000, 200_000, "TT 320/2016/TT-BTC"));
        refused(
                "dutylog.rate.same-day",
                () -> log("vanphong", desk -> desk.setRate(TODAY.minusYears(1), 1, 2, "QĐ 1")));
        log("vanphong", desk -> desk.setRate(SATURDAY, 120_000, 250_000, "QĐ 2"));
        house.day(SATURDAY);
        try {
            log("motcua", desk -> desk.checkIn(saturday));
            log("motcua", desk -> desk.checkOut(saturday, null));
        } finally {
            house.day(TODAY);
        }
        assertThat(allowance())
                .extracting(AllowanceRow::halvesWorked, AllowanceRow::halvesOff, AllowanceRow::amount)
                .containsExactly(2, 2, 350_000L);
        refused(
                "organisation.role.not-in-this-ward",
                () -> log("motcua", desk -> desk.allowanceSheet(YearMonth.from(TODAY))));
        AllowanceSheet sheet =
                house.as("vanphong", DutyLogDesk.class, desk -> desk.allowanceSheet(YearMonth.from(TODAY)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        sheet.writeTo(written);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            Sheet first = workbook.getSheetAt(0);
            Row total = StreamSupport.stream(first.spliterator(), false)
                    .filter(row ->
                            row.getCell(1) != null && row.getCell(1).toString().equals("Cộng"))
                    .findFirst()
                    .orElseThrow();
            assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(350_000);
            assertThat(total.getCell(5).getCellFormula()).startsWith("SUM(F5:F");
        }
        assertThat(house.list("vanphong", DutyLogRegister.class, register -> register.rates(WARD)))
                .extracting(rate -> rate.validFrom(), rate -> rate.basis())
                .containsExactly(tuple(SATURDAY, "QĐ 2"), tuple(TODAY.minusYears(1), "TT 320/2016/TT-BTC"));
    }

    @Test
    void the_database_keeps_swaps_between_two_and_attendance_in_order() throws Exception {
        long shift = assign("motcua", TODAY.plusDays(20), DayPart.DAY, null);
        String swap =
                "insert into duty_swap (id, version, unit_code, shift_id, asked_by, asked_of, reason, stage, asked_at) values (%d, 1, 'TDAN', "
                        + shift + ", 'motcua', '%s', '%s', '%s', now())";
        refusedBy("duty_swap_two_ck", swap.formatted(9000, "motcua", "x", "ASKED"));
        refusedBy("duty_swap_reason_ck", swap.formatted(9000, "vanphong", " ", "ASKED"));
        refusedBy("duty_swap_answered_ck", swap.formatted(9000, "vanphong", "x", "ACCEPTED"));
        refusedBy(
                "duty_swap_open_uq",
                swap.formatted(9000, "vanphong", "x", "ASKED"),
                swap.formatted(9001, "vanphong", "x", "ASKED"));
        String attendance =
                "insert into duty_attendance (shift_id, version, officer_code, checked_in_at, checked_out_at, handover) values ("
                        + shift + ", 1, 'motcua', now(), %s, %s)";
        refusedBy("duty_attendance_out_ck", attendance.formatted("now() - interval '1 hour'", "null"));
        refusedBy("duty_attendance_handover_ck", attendance.formatted("null", "'x'"));
        refusedBy(
                "allowance_rate_amount_ck",
                "insert into allowance_rate (id, unit_code, valid_from, working_day, day_off, basis) values (9000, 'TDAN', '2020-01-01', -1, 0, 'x')");
        assertThat(house.database().refusal("delete from duty_replacement").state())
                .isEqualTo("42501");
    }

    private static long assign(String officer, LocalDate day, DayPart part, OrderCode order) {
        house.let(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.assignDuty(new AssignDuty(null, me(officer), day, part, ReceptionPlace.ONE_STOP, order)));
        return shifts().stream()
                .filter(row -> row.day().equals(day) && row.officer().equals(me(officer)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<DutyShiftRow> shifts() {
        return house.list(
                "vanphong",
                DutyLogRegister.class,
                register -> register.shifts(WARD, TODAY.minusDays(1), TODAY.plusDays(40)));
    }

    private static DutyShiftRow shift(long number) {
        return shifts().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static SwapRow swap(long shift) {
        return house.list("vanphong", DutyLogRegister.class, register -> register.openSwaps(WARD)).stream()
                .filter(swap -> swap.shift().number() == shift)
                .findFirst()
                .orElseThrow();
    }

    private static AllowanceRow allowance() {
        return house
                .list("vanphong", DutyLogRegister.class, register -> register.allowances(WARD, YearMonth.from(TODAY)))
                .stream()
                .filter(row -> row.officerName().equals("Trần Đức Minh"))
                .findFirst()
                .orElseThrow();
    }

    private static void log(String officer, Consumer<DutyLogDesk> deed) {
        house.let(officer, DutyLogDesk.class, deed);
    }

    private static void decide(String officer, SwapRow swap) {
        log(officer, desk -> desk.decideSwap(swap.number(), swap.version(), true));
    }

    private static void replace(long shift, int seenVersion, String officer, String reason) {
        log("vanphong", desk -> desk.replace(shift, seenVersion, me(officer), reason));
    }

    private static OfficerCode me(String code) {
        return new OfficerCode(code);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(constraint);
    }
}

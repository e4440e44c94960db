package vn.tiepdan.dutylog;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads shifts with what happened on them, open swaps, and what the duty of a month comes to. */
@Repository
public class DutyLogRegister {

    @Inject
    DutyLog log;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    public List<DutyShiftRow> shifts(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return log.shifts(unit, from, to);
    }

    public List<SwapRow> openSwaps(UnitCode unit) {
        requireOpen(unit);
        return log.openSwaps(unit).stream()
                .map(swap -> swap.row(
                        log.shift(swap.shift()).row(), units.nameOf(swap.askedBy()), units.nameOf(swap.askedOf())))
                .toList();
    }

    public List<RateRow> rates(UnitCode unit) {
        requireOpen(unit);
        return log.rates(unit);
    }

    /** Each officer with a shift in the month; paid is what he came to and left in order, by the rate of its day. */
    public List<AllowanceRow> allowances(UnitCode unit, YearMonth month) {
        requireOpen(unit);
        List<RateRow> rates = log.rates(unit);
        return log.shifts(unit, month.atDay(1), month.atEndOfMonth()).stream()
                .collect(Collectors.groupingBy(DutyShiftRow::officer))
                .values()
                .stream()
                .map(shifts -> allowance(shifts, rates))
                .sorted(Comparator.comparing(AllowanceRow::officerName))
                .toList();
    }

    AllowanceSheet allowanceSheet(UnitCode unit, YearMonth month) {
        return new AllowanceSheet(units.row(unit).nameVi(), month, allowances(unit, month));
    }

    private static AllowanceRow allowance(List<DutyShiftRow> shifts, List<RateRow> rates) {
        List<DutyShiftRow> done =
                shifts.stream().filter(DutyShiftRow::isCheckedOut).toList();
        return new AllowanceRow(
                shifts.get(0).officerName(),
                shifts.size(),
                halves(done, false),
                halves(done, true),
                done.stream().mapToLong(shift -> paid(shift, rates)).sum());
    }

    private static int halves(List<DutyShiftRow> shifts, boolean dayOff) {
        return shifts.stream()
                .filter(shift -> shift.dayOff() == dayOff)
                .mapToInt(DutyLogRegister::halves)
                .sum();
    }

    private static int halves(DutyShiftRow shift) {
        return shift.part() == DayPart.DAY ? 2 : 1;
    }

    private static long paid(DutyShiftRow shift, List<RateRow> rates) {
        return rates.stream()
                .filter(rate -> !rate.validFrom().isAfter(shift.day()))
                .findFirst()
                .map(rate -> (long) halves(shift) * (shift.dayOff() ? rate.dayOff() : rate.workingDay()) / 2)
                .orElse(0L);
    }

    private void requireOpen(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
    }
}

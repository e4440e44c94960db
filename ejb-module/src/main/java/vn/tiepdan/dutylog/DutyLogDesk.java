package vn.tiepdan.dutylog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/** What happens to a shift after it was assigned: swaps, replacements, coming and leaving; and what it is paid. */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.POLICE,
    Role.FRONT
})
public class DutyLogDesk {

    @Inject
    DutyLog log;

    @Inject
    DutyLogRegister register;

    @Inject
    ScheduleDesk schedule;

    @Inject
    CoverageRegister coverage;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Comes to a shift of one's own, on its day. */
    public void checkIn(long shift) {
        DutyShiftRow row = ownToday(shift);
        if (row.isCheckedIn()) {
            throw new RuleBroken("dutylog.attendance.already-there");
        }
        log.add(DutyAttendance.cameIn(shift, row.officer(), clock.instant()));
        trail.done("dutylog.check-in", row.officer(), row.day() + " " + row.part());
    }

    /** Leaves it, with what the next one must know; the note names nobody's case. */
    public void checkOut(long shift, @Size(max = 1000) String handover) {
        DutyShiftRow row = ownToday(shift);
        log.attendance(shift)
                .orElseThrow(() -> new RuleBroken("dutylog.attendance.not-there"))
                .left(Folding.tidy(handover), clock.instant());
        trail.done("dutylog.check-out", row.officer(), row.day() + " " + row.part());
    }

    private DutyShiftRow ownToday(long shift) {
        DutyLog.Shift found = open(shift);
        if (!found.row().officer().equals(scope.me())) {
            throw new RuleBroken("dutylog.shift.not-yours");
        }
        if (!found.row().day().equals(LocalDate.now(clock))) {
            throw new RuleBroken("dutylog.shift.not-today", found.row().day());
        }
        return found.row();
    }

    /**
     * Puts somebody else in a shift that is to come, for a reason. Who is not trained for the place may take it all the same: better
     * he than nobody.
     *
     * @return the places that are open from now on since he may not stand there
     */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public List<RequiredDuty> replace(
            long shift, int seenVersion, @NotNull OfficerCode officer, @Size(max = 300) String reason) {
        DutyLog.Shift found = open(shift);
        scope.requireIn(found.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        return hand(found, seenVersion, officer, required(reason));
    }

    private List<RequiredDuty> hand(DutyLog.Shift found, int seenVersion, OfficerCode officer, String reason) {
        if (found.row().isCheckedIn()) {
            throw new RuleBroken("dutylog.attendance.already-there");
        }
        LocalDate day = found.row().day();
        if (coverage.isAway(found.unit(), officer, day)) {
            throw new RuleBroken("dutylog.officer.away", officer, day);
        }
        Set<String> openBefore =
                coverage.gaps(found.unit(), day).stream().map(RequiredDuty::key).collect(Collectors.toSet());
        schedule.handDuty(found.row().number(), seenVersion, officer);
        log.add(DutyReplacement.of(
                found.row().number(), found.row().officer(), officer, reason, scope.me(), clock.instant()));
        trail.done("dutylog.replace", found.row().officer(), officer + " " + day);
        return coverage.gaps(found.unit(), day).stream()
                .filter(open -> !openBefore.contains(open.key()))
                .toList();
    }

    /** Asks a colleague to take a shift of one's own. */
    public void askSwap(long shift, @NotNull OfficerCode colleague, @Size(max = 300) String reason) {
        DutyLog.Shift found = open(shift);
        if (!found.row().officer().equals(scope.me())) {
            throw new RuleBroken("dutylog.shift.not-yours");
        }
        if (found.row().day().isBefore(LocalDate.now(clock))) {
            throw new RuleBroken("dutylog.shift.past");
        }
        if (log.isAskedAlready(shift)) {
            throw new RuleBroken("dutylog.swap.asked-already");
        }
        log.add(DutySwap.asked(found.unit(), shift, scope.me(), colleague, required(reason), clock.instant()));
        trail.done("dutylog.swap-ask", colleague, found.row().day().toString());
    }

    public void answerSwap(long swap, boolean yes) {
        DutySwap found = openSwap(swap);
        found.answered(scope.me(), yes, clock.instant());
        trail.done(yes ? "dutylog.swap-accept" : "dutylog.swap-decline", found.askedBy());
    }

    public void withdrawSwap(long swap) {
        DutySwap found = openSwap(swap);
        found.withdrawn(scope.me());
        trail.done("dutylog.swap-withdraw", found.askedOf());
    }

    /**
     * A leader says yes or no; by his yes the shift goes over.
     *
     * @return the places that are open from now on since the new officer may not stand there
     */
    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR})
    public List<RequiredDuty> decideSwap(long swap, int seenVersion, boolean yes) {
        DutySwap found = openSwap(swap);
        scope.requireIn(found.unit(), Role.CHAIR, Role.VICE_CHAIR);
        if (found.version() != seenVersion) {
            throw new Stale("dutylog.swap.stale");
        }
        found.decided(scope.me(), yes, clock.instant());
        List<RequiredDuty> opened = List.of();
        if (yes) {
            DutyLog.Shift shift = log.shift(found.shift());
            if (!shift.row().officer().equals(found.askedBy())) {
                throw new Stale("dutylog.swap.stale");
            }
            opened = hand(shift, shift.row().version(), found.askedOf(), found.reason());
        }
        trail.done(yes ? "dutylog.swap-approve" : "dutylog.swap-refuse", found.askedBy());
        return opened;
    }

    /** What a day is paid from a day on. */
    @RolesAllowed({Role.OSU, Role.CHAIR})
    public void setRate(
            @NotNull LocalDate validFrom, @Min(0) int workingDay, @Min(0) int dayOff, @Size(max = 200) String basis) {
        UnitCode unit = scope.writesAs(null, Role.OSU, Role.CHAIR);
        String document = Folding.tidy(basis);
        if (document == null) {
            throw new Invalid("basis", "dutylog.rate.without-basis");
        }
        if (log.rates(unit).stream().anyMatch(rate -> rate.validFrom().equals(validFrom))) {
            throw new Invalid("validFrom", "dutylog.rate.same-day", validFrom);
        }
        log.add(AllowanceRate.from(unit, validFrom, workingDay, dayOff, document));
        trail.done("dutylog.rate", unit, validFrom.toString());
    }

    /** The allowances of a month of the caller's ward as a workbook to be signed and paid out. */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public AllowanceSheet allowanceSheet(@NotNull YearMonth month) {
        UnitCode unit = scope.writesFor(null);
        scope.requireIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        trail.done("dutylog.allowance-export", unit, month.toString());
        return register.allowanceSheet(unit, month);
    }

    private static String required(String reason) {
        String why = Folding.tidy(reason);
        if (why == null) {
            throw new Invalid("reason", "dutylog.reason.missing");
        }
        return why;
    }

    private DutySwap openSwap(long number) {
        DutySwap swap = log.swap(number);
        if (!scope.openUnits().contains(swap.unit())) {
            throw new NotFound("dutylog.swap.not-found");
        }
        return swap;
    }

    private DutyLog.Shift open(long number) {
        DutyLog.Shift shift = log.shift(number);
        if (!scope.openUnits().contains(shift.unit())) {
            throw new NotFound("dutylog.shift.not-found");
        }
        return shift;
    }
}

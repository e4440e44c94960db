package vn.tiepdan.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Where a ward enters what it counted on paper before it began to work here; each method is one transaction.
 *
 * <p>Nothing is counted twice: a period that another balance covers, or in which petitions came that were taken over one by one, is
 * refused ({@code takeover.balance.period-overlaps}, {@code takeover.balance.overlaps}).
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
public class BalanceDesk {

    @Inject
    Balances balances;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock law;

    @Inject
    @MachineTime
    Clock machine;

    public BalanceCode enter(EnterBalance command) {
        UnitCode unit = mine(scope.writesFor(null));
        LocalDate today = LocalDate.now(law);
        if (command.to().isAfter(today.plusDays(1))) {
            throw new Invalid("to", "takeover.balance.in-future");
        }
        requireSight(unit, command.lines());
        for (Balances.Period period : balances.periodsOf(unit)) {
            if (command.from().isBefore(period.to()) && period.from().isBefore(command.to())) {
                throw new RuleBroken(
                        "takeover.balance.period-overlaps",
                        period.from(),
                        period.to().minusDays(1));
            }
        }
        long takenOver = balances.takenOver(unit, command.from(), command.to());
        if (takenOver > 0) {
            throw new RuleBroken("takeover.balance.overlaps", takenOver);
        }
        OpeningBalance balance = OpeningBalance.of(BalanceCode.fresh(), unit, command.from(), command.to());
        balances.add(balance);
        balances.keep(balance, 1, false, command.reason(), scope.me(), machine.instant(), command.lines());
        trail.done("takeover.balance.enter", balance.code());
        return balance.code();
    }

    /** Puts the counts right; what stood before stays readable. What the caller may not see stays as it was. */
    public void correct(BalanceCode code, int seenVersion, List<BalanceLine> lines, String reason) {
        OpeningBalance balance = seen(code, seenVersion);
        requireSight(balance.unit(), lines);
        List<BalanceLine> all = new ArrayList<>(lines);
        if (!scope.seesDenunciations(balance.unit())) {
            balances.rows(List.of(balance.unit()), code).get(0).lines().stream()
                    .filter(line -> line.kind() == PetitionKind.DENUNCIATION)
                    .forEach(all::add);
        }
        balances.keep(balance, seenVersion + 1, false, given(reason), scope.me(), machine.instant(), all);
        trail.done("takeover.balance.correct", code);
    }

    /** Takes the balance back, as when its period was wrong; the period is free again. */
    public void withdraw(BalanceCode code, int seenVersion, String reason) {
        OpeningBalance balance = seen(code, seenVersion);
        balances.keep(balance, seenVersion + 1, true, given(reason), scope.me(), machine.instant(), List.of());
        trail.done("takeover.balance.withdraw", code);
    }

    private OpeningBalance seen(BalanceCode code, int seenVersion) {
        OpeningBalance balance = balances.locked(code)
                .filter(found -> scope.holdsIn(found.unit(), Role.CLERK, Role.OSU))
                .orElseThrow(() -> new NotFound("takeover.balance.not-found"));
        if (balances.isWithdrawn(balance)) {
            throw new RuleBroken("takeover.balance.withdrawn");
        }
        if (balances.newest(balance) != seenVersion) {
            throw new vn.tiepdan.shared.Stale("takeover.balance.stale");
        }
        return balance;
    }

    private void requireSight(UnitCode unit, List<BalanceLine> lines) {
        if (!scope.seesDenunciations(unit)
                && lines.stream().anyMatch(line -> line.kind() == PetitionKind.DENUNCIATION)) {
            throw new RuleBroken("takeover.balance.denunciations-not-yours");
        }
    }

    private UnitCode mine(UnitCode unit) {
        scope.requireIn(unit, Role.CLERK, Role.OSU);
        return unit;
    }

    private static String given(String reason) {
        String why = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        EnterBalance.refuseReason(found, why);
        Invalid.refuse(found);
        return why;
    }
}

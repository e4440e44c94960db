package vn.tiepdan.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Writes advice, submits it, and decides on it. Each method is one transaction. */
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
public class AdviceDesk {

    private static final String[] WRITERS = {
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.VICE_CHAIR,
        Role.CHAIR,
        Role.COUNCIL,
        Role.POLICE,
        Role.FRONT
    };

    @Inject
    Advices advices;

    @Inject
    Ends ends;

    @Inject
    MatterRegister matters;

    @Inject
    TaskDesk tasks;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Refused about a case with a denunciation ({@code advice.about.not-shared}). */
    public AdviceCode write(@NotNull WriteAdvice told) {
        UnitCode wanted = told.unit() == null ? scope.home() : told.unit();
        if (wanted == null || !scope.openUnits().contains(wanted)) {
            throw new NotFound("organisation.unit.not-found", String.valueOf(wanted));
        }
        UnitCode unit = units.governing(wanted);
        scope.requireIn(unit, WRITERS);
        requireOpen(told);
        LocalDate today = LocalDate.now(clock);
        UnitCode from = ends.own().stream()
                .filter(units.reachOf(unit, today)::contains)
                .sorted()
                .findFirst()
                .orElse(unit);
        Advice advice = Advice.written(advices.next(unit, today.getYear()), unit, from, told, scope.me(), today);
        advices.add(advice);
        trail.done("advice.write", advice.code());
        return advice.code();
    }

    public void rewrite(@NotNull AdviceCode code, int seenVersion, @NotNull WriteAdvice told) {
        requireOpen(told);
        advices.asSeen(code, seenVersion).rewrite(told, scope.me());
        advices.write();
        trail.done("advice.rewrite", code);
    }

    public void submit(@NotNull AdviceCode code, int seenVersion) {
        advices.asSeen(code, seenVersion).submit(scope.me(), clock.instant());
        advices.write();
        trail.done("advice.submit", code);
    }

    public void withdraw(@NotNull AdviceCode code, int seenVersion) {
        advices.asSeen(code, seenVersion).withdraw(scope.me());
        advices.write();
        trail.done("advice.withdraw", code);
    }

    /** Only whom it advises, and never its author ({@code advice.own}). */
    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public void approve(@NotNull AdviceCode code, int seenVersion, String words) {
        deciding(code, seenVersion).approve(words, scope.me(), clock.instant());
        advices.write();
        trail.done("advice.approve", code);
    }

    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public void giveBack(@NotNull AdviceCode code, int seenVersion, String reason) {
        deciding(code, seenVersion).giveBack(reason, scope.me(), clock.instant());
        advices.write();
        trail.done("advice.give-back", code);
    }

    /** Makes a task of what was approved ({@code advice.not-approved}). */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public TaskCode carryOut(@NotNull AdviceCode code, int seenVersion, @NotNull GiveTask told) {
        Advice advice = advices.asSeen(code, seenVersion);
        advice.requireApproved();
        return tasks.give(new GiveTask(
                advice.unit(),
                told.mode(),
                told.lead(),
                told.supports(),
                told.officer(),
                told.what(),
                told.dueOn(),
                new TaskOrigin(OriginKind.ADVICE, code.value(), null),
                told.serves()));
    }

    private Advice deciding(AdviceCode code, int seenVersion) {
        Advice advice = advices.asSeen(code, seenVersion);
        scope.requireIn(advice.unit(), advice.addressee().deciders());
        return advice;
    }

    private void requireOpen(WriteAdvice told) {
        if (told.matter() != null && matters.row(told.matter()).confidential()) {
            throw new RuleBroken("advice.about.not-shared");
        }
    }
}

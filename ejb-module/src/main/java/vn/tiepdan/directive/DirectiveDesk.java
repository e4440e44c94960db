package vn.tiepdan.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;

/** Keeps the directives of higher levels, marks who read them, and derives tasks from them. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class DirectiveDesk {

    private static final String[] KEEPERS = {Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    Directives directives;

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

    public DirectiveCode record(@NotNull RecordDirective told) {
        UnitCode unit = units.governing(scope.writesAs(told.unit(), KEEPERS));
        told.audience().forEach(one -> units.row(one));
        LocalDate today = LocalDate.now(clock);
        Directive directive =
                Directive.recorded(directives.next(unit, told.receivedOn().getYear()), unit, told, scope.me(), today);
        directives.add(directive);
        trail.done("directive.record", directive.code());
        return directive.code();
    }

    /** Marks it as read by the caller, whoever he is; the first time counts. */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.POLICE,
        Role.FRONT,
        Role.PARTY
    })
    public void read(@NotNull DirectiveCode code) {
        directives.read(directives.withCode(code), clock.instant());
        trail.done("directive.read", code);
    }

    /** Derives a task from it; {@code told} says all but where it comes from. */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public TaskCode derive(@NotNull DirectiveCode code, int seenVersion, @NotNull GiveTask told, String locus) {
        Directive directive = asSeen(code, seenVersion);
        directive.hasTask();
        return tasks.give(new GiveTask(
                directive.unit(),
                told.mode(),
                told.lead(),
                told.supports(),
                told.officer(),
                told.what(),
                told.dueOn(),
                new TaskOrigin(OriginKind.DIRECTIVE, code.value(), locus),
                told.serves()));
    }

    /** Says why nothing is to be done upon it ({@code directive.has-tasks}). */
    public void needsNoTask(@NotNull DirectiveCode code, int seenVersion, String reason) {
        Directive directive = asSeen(code, seenVersion);
        directive.needsNoTask(reason, directives.hasTasks(code));
        directives.write();
        trail.done("directive.no-task", code);
    }

    public void endsOn(@NotNull DirectiveCode code, int seenVersion, LocalDate day) {
        asSeen(code, seenVersion).endsOn(day);
        directives.write();
        trail.done("directive.ends", code);
    }

    private Directive asSeen(DirectiveCode code, int seenVersion) {
        Directive directive = directives.asSeen(code, seenVersion);
        scope.requireIn(directive.unit(), KEEPERS);
        return directive;
    }
}

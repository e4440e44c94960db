package vn.tiepdan.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.hotspot.CaseText;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.NamesInCases;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** The leader tells what is to be done about a case, and its owner tells the result. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
public class InstructionDesk {

    private static final int LONGEST = 1000;

    @Inject
    Instructions instructions;

    @Inject
    MatterRegister matters;

    @Inject
    UnitRegister units;

    @Inject
    NamesInCases names;

    @Inject
    TaskDesk tasks;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Only a leader of the ward ({@code review.instruct.leader-only}), to an officer of it ({@code review.officer-of-another-unit}) whom
     * the case does not concern ({@code review.instruct.officer-concerned}). It becomes a task of the case; on a confidential case it
     * stays here, since tasks are read by more than those who see that case.
     */
    public void instruct(@NotNull MatterCode matter, @NotNull InstructCase told) {
        MatterRow row = matters.row(matter);
        if (!scope.holdsIn(row.unit(), Role.CHAIR, Role.VICE_CHAIR)) {
            throw new RuleBroken("review.instruct.leader-only");
        }
        LocalDate today = LocalDate.now(clock);
        requireOfUnit(row.unit(), told.owner(), today);
        if (instructions.concerns(matter, told.owner())) {
            throw new RuleBroken("review.instruct.officer-concerned");
        }
        CaseInstruction given = CaseInstruction.given(matter, row.unit(), told, scope.me(), today);
        if (!row.confidential()) {
            given.followedAs(tasks.give(new GiveTask(
                            row.unit(),
                            TaskMode.ASSIGNMENT,
                            row.unit(),
                            Set.of(),
                            told.owner(),
                            told.content(),
                            told.dueOn(),
                            new TaskOrigin(OriginKind.CASE, matter.value(), null),
                            "R59, R60"))
                    .value());
        }
        instructions.add(given, told.options());
        names.refuse(
                matter,
                Stream.concat(
                                Stream.of(told.content()),
                                told.options().stream()
                                        .flatMap(option -> Stream.of(
                                                option.name(), option.pros(), option.cons(), option.resources())))
                        .toArray(String[]::new));
        trail.done("review.instruct", matter, told.owner().value());
    }

    /** The result, told by the owner, the secretariat or a leader. */
    public void done(long number, int seenVersion, String result, LocalDate on) {
        CaseInstruction instruction = instructions.asSeen(number, seenVersion);
        if (!scope.me().equals(instruction.owner())) {
            scope.requireIn(instruction.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        }
        List<Invalid> found = new ArrayList<>();
        String what = CaseText.needed(result, LONGEST, found, "result", "review.result-missing");
        Invalid.refuse(found);
        instruction.done(what, on, scope.me(), LocalDate.now(clock));
        instructions.write();
        names.refuse(instruction.matter(), what);
        trail.done("review.instruct-done", instruction.matter());
    }

    private void requireOfUnit(UnitCode unit, OfficerCode officer, LocalDate day) {
        if (units.officersOf(unit, day).stream().noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("review.officer-of-another-unit", officer, unit);
        }
    }
}

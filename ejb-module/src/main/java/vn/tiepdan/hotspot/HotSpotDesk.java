package vn.tiepdan.hotspot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.NamesInCases;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/** Opens and closes hot spots, which only a leader does, and keeps their log. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
public class HotSpotDesk {

    private static final int LONGEST = 1000;
    private static final int LONGEST_REASON = 500;

    @Inject
    HotSpots spots;

    @Inject
    WatchRegister watch;

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

    /** Only a leader of the ward opens one ({@code hotspot.open.leader-only}), about cases he sees ({@code matter.not-found}). */
    public HotSpotCode open(@NotNull OpenHotSpot told) {
        UnitCode unit = scope.writesFor(told.unit());
        requireLeader(unit, "hotspot.open.leader-only");
        List<WatchRow> about =
                watch.among(told.cases().stream().map(MatterCode::value).collect(Collectors.toSet()));
        if (about.size() < told.cases().size()) {
            throw new NotFound("matter.not-found");
        }
        LocalDate today = LocalDate.now(clock);
        HotSpot spot = HotSpot.opened(spots.next(unit, today.getYear()), unit, told, about, scope.me(), today);
        spots.add(spot);
        about.forEach(row -> names.refuse(row.matter(), told.title(), told.reason(), told.place()));
        trail.done("hotspot.open", spot.code());
        return spot.code();
    }

    /**
     * Only a leader closes it ({@code hotspot.close.leader-only}), with the reason, when nothing that was to keep it from growing is still to
     * be done ({@code hotspot.close.tasks-open}): such a task is verified first, or called off with a reason of its own, so that whoever has
     * it learns that it is over. A sentence at the closing would leave him at work.
     */
    public void close(@NotNull HotSpotCode code, int seenVersion, String reason) {
        HotSpot spot = spots.asSeen(code, seenVersion);
        requireLeader(spot.unit(), "hotspot.close.leader-only");
        String why = text(reason, LONGEST_REASON, "reason", "hotspot.reason-missing");
        long open = spots.openTasks(spot);
        if (open > 0) {
            throw new RuleBroken("hotspot.close.tasks-open", code, open);
        }
        spot.closed(why, scope.me(), LocalDate.now(clock));
        spots.write();
        refuseNaming(spot, why);
        trail.done("hotspot.close", code);
    }

    /** What was seen or done, on its day; never of a day to come ({@code hotspot.log.in-future}). */
    public void log(@NotNull HotSpotCode code, LocalDate on, String words) {
        HotSpot spot = spots.withCode(code);
        scope.requireIn(spot.unit(), Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR);
        spot.requireOpen();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw new Invalid("on", "hotspot.log.in-future");
        }
        String written = text(words, LONGEST, "words", "hotspot.log.words-missing");
        spots.log(spot, day, written, scope.me());
        refuseNaming(spot, written);
        trail.done("hotspot.log", code);
    }

    /** A task that is to keep it from growing, given to an officer of the ward or left to the ward. */
    public TaskCode prevent(@NotNull HotSpotCode code, String what, OfficerCode officer, LocalDate dueOn) {
        HotSpot spot = spots.withCode(code);
        scope.requireIn(spot.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        spot.requireOpen();
        TaskCode task = tasks.give(new GiveTask(
                spot.unit(),
                TaskMode.ASSIGNMENT,
                spot.unit(),
                Set.of(),
                officer,
                what,
                dueOn,
                new TaskOrigin(OriginKind.HOT_SPOT, code.value(), null),
                "R23, R61"));
        refuseNaming(spot, what);
        trail.done("hotspot.prevent", code, task.value());
        return task;
    }

    private void requireLeader(UnitCode unit, String rule) {
        if (!scope.holdsIn(unit, Role.CHAIR, Role.VICE_CHAIR)) {
            throw new RuleBroken(rule);
        }
    }

    private void refuseNaming(HotSpot spot, String text) {
        spot.cases().forEach(matter -> names.refuse(new MatterCode(matter), text));
    }

    private static String text(String text, int longest, String field, String missing) {
        List<Invalid> found = new ArrayList<>();
        String written = CaseText.needed(text, longest, found, field, missing);
        Invalid.refuse(found);
        return written;
    }
}

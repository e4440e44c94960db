package vn.tiepdan.hotspot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.NamesInCases;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Confirms and rejects what is proposed, marks what is acute, renews and ends; sets the numbers of the rules. Each method is one
 * transaction. No text may name whoever came or wrote ({@code protection.text-names-author}): cases are listed, never persons.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
public class WatchDesk {

    private static final String[] DECIDERS = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};
    private static final int LONGEST = 500;
    private static final int LONGEST_REASON = 300;

    @Inject
    WatchEntries entries;

    @Inject
    WatchRules rules;

    @Inject
    MatterRegister matters;

    @Inject
    NamesInCases names;

    @Inject
    Event<GroundConfirmed> confirmed;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The case is watched on this ground until the review day; refused when it is already ({@code hotspot.ground.already}). */
    public void confirm(@NotNull MatterCode matter, @NotNull DecideGround told) {
        MatterRow row = decidable(matter);
        LocalDate today = LocalDate.now(clock);
        entries.confirmed(matter, told.ground()).ifPresent(before -> {
            if (before.isActive(today)) {
                throw new RuleBroken("hotspot.ground.already", matter);
            }
            before.ranOut(scope.me(), today);
            entries.write();
        });
        entries.add(WatchEntry.confirmed(
                matter,
                row.unit(),
                told,
                figures(matter, today),
                rules.of(row.unit(), today),
                rules.criteria(today),
                scope.me(),
                today));
        names.refuse(matter, told.reason(), told.place());
        trail.done("hotspot.confirm", matter, told.ground().name());
        confirmed.fire(new GroundConfirmed(matter, told.ground()));
    }

    /** The ground does not hold, for this reason, and is not proposed again before the review day. */
    public void reject(@NotNull MatterCode matter, @NotNull DecideGround told) {
        MatterRow row = decidable(matter);
        LocalDate today = LocalDate.now(clock);
        if (entries.confirmed(matter, told.ground())
                .filter(entry -> entry.isActive(today))
                .isPresent()) {
            throw new RuleBroken("hotspot.ground.already", matter);
        }
        entries.add(WatchEntry.rejected(
                matter, row.unit(), told, figures(matter, today), rules.of(row.unit(), today), scope.me(), today));
        names.refuse(matter, told.reason());
        trail.done("hotspot.reject", matter, told.ground().name());
    }

    /** Watched until another day, with the reason; refused once it ran out ({@code hotspot.watch.over}). */
    public void renew(long number, int seenVersion, LocalDate until, String reason) {
        WatchEntry entry = entries.asSeen(number, seenVersion);
        scope.requireIn(entry.unit(), DECIDERS);
        LocalDate today = LocalDate.now(clock);
        String why = reason(reason);
        LocalDate before = entry.reviewOn();
        entry.renewed(until, rules.of(entry.unit(), today), today);
        entries.renewal(entry, before, why, scope.me(), today);
        names.refuse(entry.matter(), why);
        trail.done("hotspot.renew", entry.matter(), entry.ground().name());
    }

    public void end(long number, int seenVersion, String reason) {
        WatchEntry entry = entries.asSeen(number, seenVersion);
        scope.requireIn(entry.unit(), DECIDERS);
        String why = reason(reason);
        entry.ended(why, scope.me(), LocalDate.now(clock));
        entries.write();
        names.refuse(entry.matter(), why);
        trail.done("hotspot.end", entry.matter(), entry.ground().name());
    }

    /** Which fields the caller follows as his own area. */
    public void follow(@NotNull Set<SubjectField> fields) {
        entries.follow(scope.me(), fields);
        trail.done("hotspot.follow", scope.me());
    }

    /**
     * Sets a number of the rules for the ward, from today on; only a leader does ({@code hotspot.rule.leader-only}), with a reason.
     * Refused below what the law calls many, and past {@code 9999} ({@code hotspot.rule.out-of-range}).
     */
    public void setNumber(@NotNull UnitCode unit, @NotNull WatchNumber name, int number, String reason) {
        UnitCode ward = scope.writesFor(unit);
        if (!scope.holdsIn(ward, Role.CHAIR, Role.VICE_CHAIR)) {
            throw new RuleBroken("hotspot.rule.leader-only");
        }
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(name.allows(number), found, "number", "hotspot.rule.out-of-range", name.least());
        String why = CaseText.needed(reason, LONGEST_REASON, found, "reason", "hotspot.reason-missing");
        Invalid.refuse(found);
        LocalDate today = LocalDate.now(clock);
        if (rules.wasSetOn(ward, name, today)) {
            throw new RuleBroken("hotspot.rule.set-today");
        }
        rules.set(ward, name, number, why, scope.me(), today);
        trail.done("hotspot.rule", ward, name + " " + number);
    }

    private static String reason(String reason) {
        List<Invalid> found = new ArrayList<>();
        String why = CaseText.needed(reason, LONGEST, found, "reason", "hotspot.reason-missing");
        Invalid.refuse(found);
        return why;
    }

    private MatterRow decidable(MatterCode matter) {
        MatterRow row = matters.row(matter);
        scope.requireIn(row.unit(), DECIDERS);
        if (row.mergedInto() != null || row.closedOn() != null) {
            throw new RuleBroken("hotspot.case-over", matter);
        }
        return row;
    }

    private CaseFigures figures(MatterCode matter, LocalDate today) {
        int[] trend = entries.trends(List.of(matter), today).getOrDefault(matter.value(), new int[2]);
        return entries.facts(matter).on(today, trend[0], trend[1]);
    }
}

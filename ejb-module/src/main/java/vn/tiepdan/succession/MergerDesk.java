package vn.tiepdan.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;

/**
 * Prepares a handover between two wards, has an officer of each sign it, and moves what is open on the day. Each method is one
 * transaction, decided on the version seen ({@code succession.stale}).
 *
 * <p>Nobody signs for the other side: who works for the successor stands for the ended unit too, and is not of it
 * ({@code succession.sign.not-of-this-side}).
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class MergerDesk {

    private static final String[] LEADING = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    Mergers mergers;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Refused while the unit goes somewhere already ({@code succession.exists}), and for who is of neither side. */
    public MergerCode prepare(@NotNull @Valid PrepareMerger told) {
        if (!isOf(told.from()) && !isOf(told.to())) {
            throw new RuleBroken("organisation.role.not-in-this-ward");
        }
        if (mergers.isPreparedFor(told.from())) {
            throw new RuleBroken("succession.exists", told.from());
        }
        Merger merger = Merger.prepared(
                mergers.next(told.from(), told.effectiveOn()),
                told,
                units.row(told.from()),
                units.row(told.to()),
                scope.me(),
                LocalDate.now(clock));
        mergers.add(merger);
        trail.done("succession.prepare", merger.code(), told.to().value());
        return merger.code();
    }

    /** The unit that ends signs what it hands over, as it is counted now. */
    public void signOut(@NotNull MergerCode code, int seenVersion) {
        Merger merger = asSeen(code, seenVersion);
        requireOf(merger.from());
        merger.signedOut(scope.me(), clock.instant());
        mergers.write();
        mergers.keep(merger, "OUT", mergers.count(merger.from(), merger.effectiveOn()));
        trail.done("succession.sign-out", code);
    }

    /** The successor signs what it takes over. */
    public void signIn(@NotNull MergerCode code, int seenVersion) {
        Merger merger = asSeen(code, seenVersion);
        requireOf(merger.to());
        merger.signedIn(scope.me(), clock.instant());
        mergers.write();
        mergers.keep(merger, "IN", mergers.count(merger.from(), merger.effectiveOn()));
        trail.done("succession.sign-in", code);
    }

    /** On the day or later, by the successor: all that is open at once, or nothing. */
    public void move(@NotNull MergerCode code, int seenVersion) {
        Merger merger = asSeen(code, seenVersion);
        requireOf(merger.to());
        merger.moved(units.row(merger.from()), scope.me(), LocalDate.now(clock), clock.instant());
        mergers.write();
        Map<WorkKind, Long> open = mergers.count(merger.from(), merger.effectiveOn());
        mergers.keep(merger, "MOVED", open);
        mergers.move(merger);
        open.forEach((kind, number) -> trail.done("succession.move", code, kind + " " + number));
    }

    public void cancel(@NotNull MergerCode code, int seenVersion, String reason) {
        Merger merger = asSeen(code, seenVersion);
        if (!isOf(merger.from()) && !isOf(merger.to())) {
            throw new RuleBroken("organisation.role.not-in-this-ward");
        }
        merger.cancelled(reason);
        mergers.write();
        trail.done("succession.cancel", code);
    }

    private Merger asSeen(MergerCode code, int seenVersion) {
        return mergers.asSeen(code, seenVersion, scope.openUnits());
    }

    private boolean isOf(UnitCode unit) {
        return unit.equals(scope.home()) && scope.holdsIn(unit, LEADING);
    }

    private void requireOf(UnitCode unit) {
        if (!isOf(unit)) {
            throw new RuleBroken("succession.sign.not-of-this-side");
        }
    }
}

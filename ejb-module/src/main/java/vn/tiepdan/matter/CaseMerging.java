package vn.tiepdan.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Puts two cases together and takes one apart; for thirty days either can be undone. Each method is one transaction, in which
 * those who keep the records move theirs.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class CaseMerging {

    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    Matters matters;

    @Inject
    MatterDesk desk;

    @Inject
    Moves moves;

    @Inject
    UnitRegister units;

    @Inject
    Event<RecordsMove> records;

    @Inject
    Event<CaseCalled> called;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Everything of the case belongs to the other from now on; its code points there. Refused for a case and itself, for an open
     * and a confidential one ({@code matter.merge.secrecy}), for wards that did not succeed each other, and when either was
     * merged already ({@code matter.merged}).
     */
    public MoveCode merge(MatterCode code, int seenVersion, MatterCode into) {
        Matter matter = asSeen(code, seenVersion);
        Matter other = beside(matter, into);
        matter.mergeInto(other);
        matters.write();
        RecordsMove move = move(matter, other, null, false);
        MoveCode done = moves.keep(MoveKind.MERGE, move, scope.me(), LocalDate.now(clock));
        trail.done("matter.merge", matter.code(), other.code().value());
        trail.done("matter.merge-from", other.code(), matter.code().value());
        return done;
    }

    /**
     * These records of the case belong to another one from now on, or to one that is opened for them under the title. Refused
     * without records ({@code matter.split.no-records}), and for a record that is not of this case or not the caller's to see
     * ({@code matter.split.not-here}).
     */
    public MoveCode split(MatterCode code, int seenVersion, Set<String> chosen, MatterCode into, String title) {
        if (chosen == null || chosen.isEmpty()) {
            throw new Invalid("records", "matter.split.no-records");
        }
        Matter matter = asSeen(code, seenVersion);
        matter.requireNoSignpost();
        MatterCode to = into != null ? into : desk.open(matter.unit(), title, matter.field(), matter.isConfidential());
        Matter other = beside(matter, to);
        matter.requireBeside(other, "matter.split.itself", "matter.split.secrecy");
        RecordsMove move = move(matter, other, chosen, false);
        if (move.moved().size() != chosen.size()) {
            throw new NotFound("matter.split.not-here");
        }
        MoveCode done = moves.keep(MoveKind.SPLIT, move, scope.me(), LocalDate.now(clock));
        trail.done("matter.split", matter.code(), other.code().value());
        trail.done("matter.split-from", other.code(), matter.code().value());
        return done;
    }

    /**
     * Puts every record of the move back where it was, within thirty days ({@code matter.undo.too-late}); tells how many were
     * moved on since and stay where they are.
     */
    public int undo(MatterCode code, int seenVersion, MoveCode which) {
        Matter seen = asSeen(code, seenVersion);
        MoveRow done = moves.withCode(seen.code(), which);
        LocalDate today = LocalDate.now(clock);
        if (done.undoneOn() != null) {
            throw new RuleBroken("matter.undo.already");
        }
        if (!done.isUndoable(today)) {
            throw new RuleBroken("matter.undo.too-late");
        }
        Matter from = matters.withCode(done.from());
        Matter to = matters.withCode(done.to());
        if (done.kind() == MoveKind.MERGE) {
            from.standsAgain();
        }
        from.requireNoSignpost();
        matters.write();
        Set<String> all = moves.records(which);
        RecordsMove back = move(to, from, all, true);
        moves.undone(which, scope.me(), today);
        trail.done("matter.undo", from.code(), to.code().value());
        trail.done("matter.undo", to.code(), from.code().value());
        return all.size() - back.moved().size();
    }

    private RecordsMove move(Matter from, Matter to, Set<String> chosen, boolean undoing) {
        RecordsMove move = new RecordsMove(from.code(), to.code(), chosen, undoing);
        records.fire(move);
        matters.write();
        called.fire(new CaseCalled(to.code(), to.title()));
        return move;
    }

    private Matter asSeen(MatterCode code, int seenVersion) {
        Matter matter = matters.asSeen(code, seenVersion);
        scope.requireIn(matter.unit(), DESK);
        return matter;
    }

    private Matter beside(Matter matter, MatterCode code) {
        Matter other = matters.withCode(code);
        scope.requireIn(other.unit(), DESK);
        LocalDate today = LocalDate.now(clock);
        if (!units.reachOf(matter.unit(), today).contains(other.unit())
                && !units.reachOf(other.unit(), today).contains(matter.unit())) {
            throw new RuleBroken("matter.tie.other-unit");
        }
        if (!other.code().equals(matter.code())) {
            matters.changed(other);
        }
        return other;
    }
}

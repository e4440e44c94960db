package vn.tiepdan.headduty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * Records what became of each periodic and ad hoc session: held, by whom, from when to when, or missed and why. Each method is one
 * transaction.
 *
 * <p>Decided on the number of lines seen: somebody else's line in between refuses ({@code headduty.session.stale}). The first line needs
 * no reason, every other one puts right the one before and says why.
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
public class HeadDesk {

    /** The conclusion notice after a session of the head, within so many days that the office sets itself. */
    private static final String CONCLUSION = "TCD-11";

    @Inject
    HeadLedger ledger;

    @Inject
    HeadRegister register;

    @Inject
    NamesOfVisitors names;

    @Inject
    DeadlinePreview deadlines;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    /** Somebody held it; with nobody there it counts all the same. */
    public void held(
            @NotNull SessionCode code, int seenLines, @NotNull @Valid HoldSession told, String correctionReason) {
        HeadSession session = openFor(code, seenLines);
        if (told.nobodyCame() && ledger.hasConclusion(code)) {
            throw new RuleBroken("headduty.correction.has-conclusion", code);
        }
        if (told.nobodyCame() && register.hasVisits(code, told.heldBy())) {
            throw new RuleBroken("headduty.nobody-came.visits-in-book", code);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        SessionEntry entry =
                SessionEntry.held(session, told, capacityOf(session, told.heldBy()), noticeBy(session.day()), now);
        keep(session, entry.after(seenLines, correctionReason));
        trail.done("headduty.held", code, entry.capacity() + " " + told.heldBy());
    }

    /** Nobody held it. Refused while the caller sees visits of it in the book, or a conclusion was drawn from it. */
    public void missed(@NotNull SessionCode code, int seenLines, String reason, String correctionReason) {
        HeadSession session = openFor(code, seenLines);
        if (ledger.hasConclusion(code)) {
            throw new RuleBroken("headduty.correction.has-conclusion", code);
        }
        if (register.hasVisits(code, null)) {
            throw new RuleBroken("headduty.missed.visits-in-book", code);
        }
        keep(
                session,
                SessionEntry.missed(session, reason, LocalDateTime.now(clock)).after(seenLines, correctionReason));
        trail.done("headduty.missed", code);
    }

    private HeadSession openFor(SessionCode code, int seenLines) {
        HeadSession session = ledger.session(code, scope.openUnits());
        scope.requireIn(session.unit(), recorders(session.council()));
        List<SessionEntry> entries = ledger.entries(code);
        if (entries.size() != seenLines) {
            throw new Stale("headduty.session.stale", code);
        }
        return session;
    }

    private void keep(HeadSession session, SessionEntry entry) {
        ledger.add(entry.recorded(scope.me(), machine.instant()));
        names.refuseIn(session.unit(), session.day(), session.type(), entry.texts());
    }

    /** The secretariat records for all; leaders for the committee, the standing body for the council. */
    public static String[] recorders(boolean council) {
        return council ? new String[] {Role.OSU, Role.COUNCIL} : new String[] {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};
    }

    /** As what somebody holds this session; null when he leads nothing there. */
    private HolderCapacity capacityOf(HeadSession session, OfficerCode officer) {
        if (session.council()) {
            return ledger.heldRole(officer, Role.COUNCIL, session.unit(), session.day()) ? HolderCapacity.HEAD : null;
        }
        if (ledger.heldRole(officer, Role.CHAIR, session.unit(), session.day())) {
            return HolderCapacity.HEAD;
        }
        if (!ledger.heldRole(officer, Role.VICE_CHAIR, session.unit(), session.day())) {
            return null;
        }
        return officer.equals(session.presiding()) && !isDelegated(session)
                ? HolderCapacity.DEPUTY
                : HolderCapacity.DELEGATE;
    }

    /** Whether the deputy on the schedule stands there for the head, by a paper on the schedule or a role that the head let him have. */
    private boolean isDelegated(HeadSession session) {
        return session.delegated()
                || ledger.hasDelegatedRole(session.presiding(), Role.CHAIR, session.unit(), session.day());
    }

    /** Asked only under the law that knows such a notice. */
    private LocalDate noticeBy(LocalDate day) {
        return deadlines.isInForce(CONCLUSION, day)
                ? deadlines.preview(CONCLUSION, day).due()
                : null;
    }
}

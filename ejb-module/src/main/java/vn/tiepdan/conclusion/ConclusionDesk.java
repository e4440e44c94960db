package vn.tiepdan.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.headduty.HeadDesk;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.NamesOfVisitors;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * Draws conclusions from a session that was held, issues them with a number, and gets each of them done. Each method is one transaction.
 *
 * <p>A conclusion never names whoever came ({@code protection.text-names-author}): it speaks of the visit.
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
public class ConclusionDesk {

    @Inject
    HeadRegister register;

    @Inject
    Conclusions conclusions;

    @Inject
    NamesOfVisitors names;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** One notice for a session; a second one is refused ({@code conclusion.exists}). */
    public ConclusionCode draft(@NotNull SessionCode code) {
        HeadSessionRow session = register.session(code);
        scope.requireIn(session.unit(), HeadDesk.recorders(session.council()));
        if (conclusions.existFor(code)) {
            throw new RuleBroken("conclusion.exists", code);
        }
        ConclusionNotice notice = ConclusionNotice.drafted(session, scope.me(), LocalDate.now(clock));
        conclusions.add(notice);
        trail.done("conclusion.draft", notice.code());
        return notice.code();
    }

    public void conclude(@NotNull ConclusionCode code, int seenVersion, @NotNull @Valid ConcludeTask told) {
        ConclusionNotice notice = asSeen(code, seenVersion);
        LocalDate today = LocalDate.now(clock);
        requireOfUnit(notice.unit(), told.officer(), today);
        VisitCode visit = visit(notice, told.visit());
        if (visit != null && conclusions.isAbout(visit, told.officer())) {
            throw new RuleBroken("conclusion.task.officer-concerned");
        }
        notice.concludes(told, visit, today);
        conclusions.changed(notice);
        refuseNaming(session(notice), visit, told.what());
        trail.done("conclusion.conclude", code, told.officer().value());
    }

    /** Takes a conclusion that the caller sees out of the draft; {@code task} is what it is called up by. */
    public void drop(@NotNull ConclusionCode code, int seenVersion, long task) {
        ConclusionNotice notice = asSeen(code, seenVersion);
        ConclusionTask found = conclusions.task(task);
        notice.drops(found);
        conclusions.changed(notice);
        trail.done("conclusion.drop", code, String.valueOf(found.ordinal()));
    }

    /**
     * Signed and sent out; from now on its conclusions are to be carried out. Only by who sees them all
     * ({@code conclusion.for-the-chair}): nobody signs what he cannot read.
     */
    public void issue(@NotNull ConclusionCode code, int seenVersion, String documentNumber, LocalDate on) {
        ConclusionNotice notice = asSeen(code, seenVersion);
        conclusions.requireWhole(notice);
        HeadSessionRow session = session(notice);
        notice.issued(documentNumber, on, session.day(), scope.me(), LocalDate.now(clock));
        conclusions.write();
        refuseNaming(session, null, documentNumber);
        trail.done("conclusion.issue", code, on.toString());
    }

    /** Done by the officer to whom it was given, with the evidence for it. */
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
    public void done(long task, int seenVersion, LocalDate on, String evidence) {
        ConclusionTask found = conclusions.task(task, seenVersion);
        found.done(on, evidence, scope.me(), LocalDate.now(clock));
        conclusions.write();
        refuseNaming(session(found.notice()), found.visit(), evidence);
        trail.done("conclusion.task-done", found.notice().code(), String.valueOf(found.ordinal()));
    }

    private HeadSessionRow session(ConclusionNotice notice) {
        return register.session(notice.session());
    }

    private void refuseNaming(HeadSessionRow session, VisitCode visit, String text) {
        names.refuseIn(session.unit(), session.day(), session.type(), visit, text);
    }

    private ConclusionNotice asSeen(ConclusionCode code, int seenVersion) {
        ConclusionNotice notice = conclusions.asSeen(code, seenVersion, scope.openUnits());
        scope.requireIn(notice.unit(), HeadDesk.recorders(session(notice).council()));
        return notice;
    }

    /** The intake code of a visit of this session that the caller sees; null for none. */
    private VisitCode visit(ConclusionNotice notice, VisitCode wanted) {
        if (wanted == null) {
            return null;
        }
        return register.visits(notice.session()).stream()
                .filter(row -> row.code().equals(wanted) || row.intakeCode().equals(wanted))
                .map(VisitRow::intakeCode)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("conclusion.task.visit-of-another-session"));
    }

    private void requireOfUnit(UnitCode unit, OfficerCode officer, LocalDate day) {
        if (units.officersOf(unit, day).stream().noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("conclusion.officer.of-another-unit", officer, unit);
        }
    }
}

package vn.tiepdan.roster;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * Where the secretariat has a roster proposed, puts others in its places by hand, and takes it over.
 *
 * <p>Taken over is the whole of it or nothing, and only while nothing has changed that it must hold to.
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR})
public class RosterDesk {

    @Inject
    Proposals proposals;

    @Inject
    PlanFacts facts;

    @Inject
    RosterFile file;

    @Inject
    RosterWork work;

    @Inject
    ScheduleDesk schedule;

    @Inject
    CoverageRegister coverage;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    @MachineTime
    Clock machine;

    /** Has a roster thought over in the background. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ProposalCode propose(@NotNull ProposeRoster command) {
        ProposalCode code = file.begin(command);
        work.run(code);
        return code;
    }

    /** What would become of the proposal with this officer in that place; nothing is stored. */
    public Consequences consequences(@NotNull ProposalCode code, int ordinal, @NotNull OfficerCode officer) {
        RosterProposal proposal = proposals.withCode(code);
        proposal.requireReady();
        List<ProposedShift> shifts = proposals.shifts(proposal);
        return change(facts.of(proposal, shifts), shift(shifts, ordinal), officer)
                .consequences();
    }

    /**
     * Puts somebody else in a place of the proposal.
     *
     * <p>Refused where a rule forbids it ({@code roster.shift.breaks-rules}); what merely gets less even is told, and done.
     */
    public void replace(@NotNull ProposalCode code, int seenVersion, int ordinal, @NotNull OfficerCode officer) {
        RosterProposal proposal = asSeen(code, seenVersion);
        proposal.requireReady();
        List<ProposedShift> shifts = proposals.shifts(proposal);
        Change change = change(facts.of(proposal, shifts), shift(shifts, ordinal), officer);
        if (change.consequences().isForbidden()) {
            throw new RuleBroken(
                    "roster.shift.breaks-rules", change.consequences().broken().size());
        }
        Map<Integer, List<Reason>> reasons = Solving.reasons(change.after());
        for (ProposedShift shift : shifts) {
            List<Reason> why = new ArrayList<>(reasons.get(change.number(shift)));
            if (shift.ordinal() == ordinal) {
                why.add(0, Reason.of("roster.why.by-hand"));
                shift.give(officer, why);
            } else {
                if (shift.isByHand()) {
                    why.add(0, Reason.of("roster.why.by-hand"));
                }
                shift.explain(why);
            }
        }
        proposal.changed(change.soft(), machine.instant());
        trail.done("roster.replace", code, ordinal + " " + officer);
    }

    /** Makes duty shifts of all its shifts; tells how many. */
    public int takeOver(@NotNull ProposalCode code, int seenVersion) {
        RosterProposal proposal = asSeen(code, seenVersion);
        proposal.takenOver(
                coverage.stamp(proposal.unit(), proposal.firstDay(), proposal.lastDay()),
                scope.me(),
                machine.instant());
        List<ProposedShift> shifts = proposals.shifts(proposal);
        shifts.forEach(shift -> schedule.assignDuty(shift.duty()));
        trail.done("roster.take-over", code, shifts.size() + " shifts");
        return shifts.size();
    }

    /** Gives the proposal up, also while it is thought over. */
    public void abandon(@NotNull ProposalCode code, int seenVersion) {
        RosterProposal proposal = locked(code);
        if (proposal.stage() != ProposalStage.SOLVING && proposal.version() != seenVersion) {
            throw new Stale("roster.proposal.stale", code);
        }
        proposal.abandoned(scope.me(), machine.instant());
        trail.done("roster.abandon", code);
    }

    private RosterProposal asSeen(ProposalCode code, int seenVersion) {
        RosterProposal proposal = locked(code);
        if (proposal.version() != seenVersion) {
            throw new Stale("roster.proposal.stale", code);
        }
        return proposal;
    }

    private RosterProposal locked(ProposalCode code) {
        RosterProposal proposal = proposals.locked(code);
        scope.requireIn(proposal.unit(), Role.OSU, Role.CHAIR);
        return proposal;
    }

    private static ProposedShift shift(List<ProposedShift> shifts, int ordinal) {
        return shifts.stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("roster.shift.not-found", ordinal));
    }

    private static Change change(Plan plan, ProposedShift shift, OfficerCode officer) {
        Seat seat = plan.seats().stream()
                .filter(one -> one.duty().key().equals(shift.key()))
                .findFirst()
                .orElseThrow();
        Candidate candidate = plan.candidate(officer)
                .orElseThrow(() -> new Invalid("officer", "roster.shift.may-not-stand", officer));
        Plan after = plan.with(plan.seats().stream()
                .map(one -> one == seat ? one.with(candidate) : one)
                .toList());
        Map<String, HardSoftScore> was = Solving.judge(plan);
        Map<String, HardSoftScore> becomes = Solving.judge(after);
        List<Reason> noted = new ArrayList<>();
        becomes.forEach((rule, score) -> {
            int better = score.softScore()
                    - was.getOrDefault(rule, HardSoftScore.ZERO).softScore();
            if (better != 0) {
                noted.add(Reason.of("roster.change." + (better > 0 ? "better." : "worse.") + rule, Math.abs(better)));
            }
        });
        return new Change(
                after,
                soft(becomes),
                new Consequences(Collisions.against(plan, seat, candidate), noted, soft(becomes) - soft(was)));
    }

    private static int soft(Map<String, HardSoftScore> counted) {
        return counted.values().stream().mapToInt(HardSoftScore::softScore).sum();
    }

    /** A proposal with one place given to somebody else. */
    private record Change(Plan after, int soft, Consequences consequences) {

        int number(ProposedShift shift) {
            return after.seats().stream()
                    .filter(seat -> seat.duty().key().equals(shift.key()))
                    .map(Seat::number)
                    .findFirst()
                    .orElseThrow();
        }
    }
}

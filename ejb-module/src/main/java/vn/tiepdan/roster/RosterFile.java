package vn.tiepdan.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/** Keeps the file of a proposal while it is thought over: each step is a short transaction of its own. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterFile {

    private static final int LONGEST = 92;
    private static final int MOST_SEATS = 1_000;
    /** So many are thought over at once on all servers; each takes one thread. */
    private static final int AT_ONCE = 3;

    /** Whoever was not heard of so long was broken off with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    @Inject
    Proposals proposals;

    @Inject
    PlanFacts facts;

    @Inject
    CoverageRegister coverage;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    /** Opens a proposal; refused when the period is not one, when nothing is open in it, or while another is thought over. */
    public ProposalCode begin(@NotNull @Valid ProposeRoster command) {
        UnitCode unit = scope.writesFor(command.unit());
        scope.requireIn(unit, Role.OSU, Role.CHAIR);
        requirePeriod(command);
        Instant now = machine.instant();
        for (RosterProposal other : proposals.solving(unit)) {
            if (other.isSilentSince(now.minus(SILENCE))) {
                other.brokenOff("interrupted", now);
            } else {
                throw new RuleBroken("roster.proposal.already-solving", other.code());
            }
        }
        if (proposals.solvingSince(now.minus(SILENCE)) >= AT_ONCE) {
            throw new RuleBroken("roster.proposal.too-many-at-once");
        }
        Plan plan = facts.of(unit, command.place(), command.firstDay(), command.lastDay());
        if (plan.candidates().isEmpty()) {
            throw new RuleBroken("roster.period.nobody-may-stand");
        }
        if (plan.seats().isEmpty()) {
            throw new RuleBroken("roster.period.nothing-open");
        }
        if (plan.seats().size() > MOST_SEATS) {
            throw new RuleBroken("roster.period.too-much", MOST_SEATS);
        }
        ProposalCode code = ProposalCode.fresh();
        proposals.write();
        proposals.add(RosterProposal.asked(
                code,
                unit,
                command,
                plan.seats().size(),
                coverage.stamp(unit, command.firstDay(), command.lastDay()),
                scope.me(),
                now));
        trail.done("roster.propose", code, plan.seats().size() + " places");
        return code;
    }

    private void requirePeriod(ProposeRoster command) {
        if (command.lastDay().isBefore(command.firstDay())) {
            throw new Invalid("lastDay", "roster.period.ends-before-it-begins");
        }
        if (ChronoUnit.DAYS.between(command.firstDay(), command.lastDay()) >= LONGEST) {
            throw new Invalid("lastDay", "roster.period.too-long", LONGEST);
        }
        if (command.firstDay().isBefore(LocalDate.now(clock))) {
            throw new Invalid("firstDay", "roster.period.in-the-past");
        }
    }

    /** What is to be thought over. */
    public Plan plan(ProposalCode code) {
        RosterProposal proposal = proposals.withCode(code);
        return facts.of(proposal.unit(), proposal.place(), proposal.firstDay(), proposal.lastDay());
    }

    /** Tells how far it has come; answers whether somebody still waits for it. */
    public boolean tell(ProposalCode code, int hard, int soft, long millis) {
        RosterProposal proposal = proposals.locked(code);
        if (proposal.stage() != ProposalStage.SOLVING) {
            return false;
        }
        proposal.told(hard, soft, millis, hard == 0, machine.instant());
        return true;
    }

    /** Keeps what was found: shifts with their reasons, or the rules that collide and nothing else. */
    public void solved(ProposalCode code, SolvedRoster roster) {
        RosterProposal proposal = proposals.locked(code);
        if (proposal.stage() != ProposalStage.SOLVING) {
            return;
        }
        proposal.solved(roster, machine.instant());
        if (proposal.stage() == ProposalStage.READY) {
            roster.plan()
                    .seats()
                    .forEach(seat -> proposals.add(ProposedShift.proposed(
                            proposal, seat.number(), seat, roster.reasons().get(seat.number()))));
        }
        trail.done("roster.solved", code, proposal.stage().name());
    }

    public void brokenOff(ProposalCode code, String errorId) {
        proposals.locked(code).brokenOff(errorId, machine.instant());
    }
}

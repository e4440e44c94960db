package vn.tiepdan.roster;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.DutyOfficerRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads proposed rosters of the units whose open papers the caller may read. */
@Repository
public class RosterRegister {

    @Inject
    Proposals proposals;

    @Inject
    CoverageRegister coverage;

    @Inject
    ScheduleRegister schedule;

    @Inject
    Scope scope;

    /** The latest proposals of the unit. */
    public List<ProposalRow> rows(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return proposals.rows(unit);
    }

    public ProposalRow row(ProposalCode code) {
        return proposals.row(proposals.withCode(code));
    }

    /** Its shifts by day, each with the reasons. */
    public List<ProposedShiftRow> shifts(ProposalCode code) {
        return proposals.shiftRows(proposals.withCode(code));
    }

    /** What everybody who may stand on duty bears in it, the most first; whoever bears nothing too. */
    public List<LoadRow> loads(ProposalCode code) {
        RosterProposal proposal = proposals.withCode(code);
        List<ProposedShiftRow> shifts = proposals.shiftRows(proposal);
        Map<OfficerCode, Integer> borne = new HashMap<>();
        schedule.of(
                        proposal.unit(),
                        proposal.firstDay().minusDays(PlanFacts.REMEMBERED),
                        proposal.firstDay().minusDays(1))
                .forEach(day ->
                        day.duty().forEach(duty -> borne.merge(duty.officer(), PlanFacts.halves(duty), Integer::sum)));
        return coverage.officers(proposal.unit()).stream()
                .filter(DutyOfficerRow::active)
                .map(officer -> load(officer, shifts, borne))
                .sorted(Comparator.comparingInt(LoadRow::halves).reversed().thenComparing(LoadRow::name))
                .toList();
    }

    private static LoadRow load(
            DutyOfficerRow officer, List<ProposedShiftRow> shifts, Map<OfficerCode, Integer> borne) {
        List<ProposedShiftRow> his = shifts.stream()
                .filter(shift -> shift.officer().equals(officer.officer()))
                .toList();
        return new LoadRow(
                officer.officer(),
                officer.name(),
                his.size(),
                his.stream().mapToInt(ProposedShiftRow::halves).sum(),
                (int) his.stream().filter(ProposedShiftRow::dayOff).count(),
                (int) his.stream().filter(ProposedShiftRow::late).count(),
                borne.getOrDefault(officer.officer(), 0));
    }
}

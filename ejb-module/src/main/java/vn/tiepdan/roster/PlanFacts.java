package vn.tiepdan.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.CoveredSeat;
import vn.tiepdan.coverage.DutyOfficerRow;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.DutyRow;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.shared.Stale;

/** Gathers what the solver must know: the open places of a period, who may stand there, and what stands against it. */
@ApplicationScoped
class PlanFacts {

    /** What somebody bore in so many days before counts as if he bore it in the period. */
    static final int REMEMBERED = 28;

    @Inject
    CoverageRegister coverage;

    @Inject
    ScheduleRegister schedule;

    @Inject
    UnitRegister units;

    /** The plan with nobody in its places. */
    Plan of(UnitCode unit, ReceptionPlace place, LocalDate from, LocalDate to) {
        List<RequiredDuty> open = coverage.days(unit, place, from, to).stream()
                .flatMap(day -> day.seats().stream())
                .filter(CoveredSeat::isGap)
                .map(CoveredSeat::duty)
                .toList();
        List<Seat> seats = new ArrayList<>();
        open.forEach(duty -> seats.add(new Seat(seats.size() + 1, duty)));
        List<ScheduleDay> scheduled = schedule.of(unit, from.minusDays(REMEMBERED), to.plusDays(1));
        return new Plan(
                candidates(unit, from, to, scheduled),
                scheduled.stream()
                        .filter(day -> !day.day().isBefore(from.minusDays(1)))
                        .flatMap(PlanFacts::busy)
                        .toList(),
                coverage.leaves(unit, from, to).stream()
                        .map(leave -> new Away(leave.officer(), leave.firstDay(), leave.lastDay()))
                        .toList(),
                seats);
    }

    /** The plan as a proposal has filled it; refused when its places are no longer those that are open. */
    Plan of(RosterProposal proposal, List<ProposedShift> shifts) {
        Plan empty = of(proposal.unit(), proposal.place(), proposal.firstDay(), proposal.lastDay());
        Map<String, ProposedShift> byPlace =
                shifts.stream().collect(Collectors.toMap(ProposedShift::key, Function.identity()));
        if (empty.seats().size() != shifts.size()) {
            throw new Stale("roster.proposal.overtaken", proposal.code());
        }
        return empty.with(empty.seats().stream()
                .map(seat -> {
                    ProposedShift shift = byPlace.get(seat.duty().key());
                    if (shift == null) {
                        throw new Stale("roster.proposal.overtaken", proposal.code());
                    }
                    return seat.with(empty.candidate(shift.officer())
                            .orElseThrow(() -> new Stale("roster.proposal.overtaken", proposal.code())));
                })
                .toList());
    }

    /** Who may stand on duty and works here from the first day to the last. */
    private List<Candidate> candidates(UnitCode unit, LocalDate from, LocalDate to, List<ScheduleDay> scheduled) {
        Set<OfficerCode> first = holders(unit, from);
        Set<OfficerCode> last = holders(unit, to);
        Map<OfficerCode, Integer> borne = new HashMap<>();
        Map<OfficerCode, Integer> borneDaysOff = new HashMap<>();
        scheduled.stream()
                .filter(day -> !day.day().isAfter(to))
                .flatMap(day -> day.duty().stream())
                .forEach(duty -> {
                    borne.merge(duty.officer(), halves(duty), Integer::sum);
                    borneDaysOff.merge(duty.officer(), duty.dayOff() ? 1 : 0, Integer::sum);
                });
        return coverage.officers(unit).stream()
                .filter(DutyOfficerRow::active)
                .filter(row -> first.contains(row.officer()) && last.contains(row.officer()))
                .map(row -> Candidate.of(
                        row, borne.getOrDefault(row.officer(), 0), borneDaysOff.getOrDefault(row.officer(), 0)))
                .toList();
    }

    private Set<OfficerCode> holders(UnitCode unit, LocalDate day) {
        return units.officersOf(unit, day).stream().map(OfficerRow::code).collect(Collectors.toSet());
    }

    static int halves(DutyRow duty) {
        return duty.part() == DayPart.DAY ? 2 : 1;
    }

    private static Stream<Busy> busy(ScheduleDay day) {
        return Stream.concat(
                day.duty().stream().map(duty -> new Busy(duty.officer(), duty.day(), duty.part())),
                day.sessions().stream()
                        .filter(SessionRow::isScheduled)
                        .map(session -> new Busy(session.presiding(), session.day(), session.part())));
    }
}

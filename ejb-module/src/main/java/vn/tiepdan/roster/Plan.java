package vn.tiepdan.roster;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.organisation.OfficerCode;

/** A roster as the solver thinks it over: the open places, who may stand there, and what stands against it. */
@PlanningSolution
public class Plan {

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<Candidate> candidates;

    @ProblemFactCollectionProperty
    private List<Busy> busy;

    @ProblemFactCollectionProperty
    private List<Away> away;

    @PlanningEntityCollectionProperty
    private List<Seat> seats;

    @PlanningScore
    private HardSoftScore score;

    /** For the solver, which copies plans. */
    public Plan() {}

    Plan(List<Candidate> candidates, List<Busy> busy, List<Away> away, List<Seat> seats) {
        this.candidates = candidates;
        this.busy = busy;
        this.away = away;
        this.seats = seats;
    }

    /** The same plan with other people in its places. */
    Plan with(List<Seat> others) {
        return new Plan(candidates, busy, away, others);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Busy> busy() {
        return busy;
    }

    List<Away> away() {
        return away;
    }

    List<Seat> seats() {
        return seats;
    }

    HardSoftScore score() {
        return score;
    }

    Optional<Candidate> candidate(OfficerCode officer) {
        return candidates.stream().filter(one -> one.officer().equals(officer)).findFirst();
    }

    boolean isAway(Candidate candidate, Seat seat) {
        return away.stream().anyMatch(one -> one.officer().equals(candidate.officer()) && one.covers(seat.day()));
    }

    boolean isBusy(Candidate candidate, Seat seat) {
        return busy.stream()
                .anyMatch(one -> one.officer().equals(candidate.officer())
                        && one.day().equals(seat.day())
                        && seat.isAtOnceWith(one.part()));
    }

    /** Where in this plan the candidate stands at the same time. */
    List<Seat> otherSeats(Candidate candidate, Seat seat) {
        return seats.stream()
                .filter(other -> !other.number().equals(seat.number())
                        && candidate.equals(other.candidate())
                        && other.day().equals(seat.day())
                        && other.isAtOnceWith(seat))
                .toList();
    }
}

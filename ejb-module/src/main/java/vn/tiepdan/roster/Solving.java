package vn.tiepdan.roster;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Thinks a roster over with Timefold: one thread, a limit of time, no file, no network, nothing stored.
 *
 * <p>It ends when the limit is reached or when nothing got better for a while.
 */
final class Solving {

    /** Told of each better roster; answers whether to go on. */
    interface Watcher {
        boolean goOn(HardSoftScore score, long spentMillis);
    }

    static final Duration AT_MOST = Duration.ofSeconds(15);
    private static final Duration UNIMPROVED = Duration.ofSeconds(4);

    private static final SolverFactory<Plan> JUDGE = SolverFactory.create(config(AT_MOST));
    private static final SolutionManager<Plan, HardSoftScore> MANAGER = SolutionManager.create(JUDGE);

    private Solving() {}

    static SolvedRoster solve(Plan asked, Watcher watcher) {
        return solve(asked, AT_MOST, watcher);
    }

    static SolvedRoster solve(Plan asked, Duration atMost, Watcher watcher) {
        Solver<Plan> solver = SolverFactory.<Plan>create(config(atMost)).buildSolver();
        AtomicLong first = new AtomicLong(-1);
        AtomicLong spent = new AtomicLong();
        long began = System.nanoTime();
        solver.addEventListener(event -> {
            HardSoftScore score = (HardSoftScore) event.getNewBestScore();
            spent.set(millisSince(began));
            if (score.isFeasible()) {
                first.compareAndSet(-1, spent.get());
            }
            if (!watcher.goOn(score, spent.get())) {
                solver.terminateEarly();
            }
        });
        Plan found = solver.solve(asked);
        long ended = millisSince(began);
        HardSoftScore score = found.score();
        List<Reason> collisions = score.isFeasible() ? List.of() : Collisions.of(found);
        Map<Integer, List<Reason>> reasons = score.isFeasible() ? reasons(found) : Map.of();
        return new SolvedRoster(found, score.hardScore(), score.softScore(), reasons, collisions, first.get(), ended);
    }

    /** What each rule counts against a plan as it stands. */
    static Map<String, HardSoftScore> judge(Plan plan) {
        Map<String, HardSoftScore> counted = new TreeMap<>();
        analysed(plan)
                .constraintMap()
                .forEach((rule, analysis) -> counted.put(rule.constraintName(), analysis.score()));
        return counted;
    }

    /** Why each place is given to whom it is given, the rules that the solver counted against it included. */
    static Map<Integer, List<Reason>> reasons(Plan plan) {
        Map<Integer, List<String>> against = new HashMap<>();
        for (ConstraintAnalysis<HardSoftScore> rule :
                analysed(plan).constraintMap().values()) {
            String name = rule.constraintRef().constraintName();
            for (MatchAnalysis<HardSoftScore> match : rule.matches()) {
                seatsOf(match).forEach(seat -> against.computeIfAbsent(seat.number(), none -> new ArrayList<>())
                        .add(name));
            }
        }
        Explanations explanations = new Explanations(plan);
        Map<Integer, List<Reason>> reasons = new HashMap<>();
        plan.seats().stream()
                .filter(seat -> seat.candidate() != null)
                .forEach(seat -> reasons.put(
                        seat.number(), explanations.of(seat, against.getOrDefault(seat.number(), List.of()))));
        return reasons;
    }

    private static ScoreAnalysis<HardSoftScore> analysed(Plan plan) {
        return MANAGER.analyze(plan);
    }

    private static List<Seat> seatsOf(MatchAnalysis<HardSoftScore> match) {
        return match.justification() instanceof DefaultConstraintJustification facts
                ? facts.getFacts().stream()
                        .filter(Seat.class::isInstance)
                        .map(Seat.class::cast)
                        .toList()
                : List.of();
    }

    private static SolverConfig config(Duration atMost) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withRandomSeed(0L)
                .withTerminationConfig(
                        new TerminationConfig().withSpentLimit(atMost).withUnimprovedSpentLimit(UNIMPROVED));
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}

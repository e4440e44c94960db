package vn.tiepdan.roster;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.time.temporal.ChronoUnit;

/**
 * The rules of a roster as the solver reads them: what must hold, and what makes one roster better than another.
 *
 * <p>An empty place is the least of what must not be, so that where rules collide a place stays empty rather than anybody standing
 * where he may not. What is to be shared evenly counts by its square: the tenth shift of one weighs more than the third of another.
 */
public class RosterConstraints implements ConstraintProvider {

    static final String COVERED = "covered";
    static final String TWICE = "twice";
    static final String BUSY = "busy";
    static final String AWAY = "away";
    static final String UNFIT = "unfit";
    static final String NOT_ORDERED = "not-ordered";
    static final String LOAD = "load";
    static final String DAYS_OFF = "days-off";
    static final String EVENINGS = "evenings";
    static final String FIELDS = "fields";
    static final String CLOSE = "close";
    static final String CLOSE_TO_DUTY = "close-to-duty";
    static final String TWO_HALVES = "two-halves";
    static final String WASTED = "wasted";

    private static final HardSoftScore EMPTY = HardSoftScore.ofHard(1);
    private static final HardSoftScore FORBIDDEN = HardSoftScore.ofHard(10);
    private static final HardSoftScore SHARED = HardSoftScore.ofSoft(1);
    private static final HardSoftScore SHARED_DAYS_OFF = HardSoftScore.ofSoft(8);
    private static final HardSoftScore SHARED_EVENINGS = HardSoftScore.ofSoft(4);
    private static final HardSoftScore NEAR = HardSoftScore.ofSoft(2);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            covered(factory),
            twice(factory),
            busy(factory),
            away(factory),
            unfit(factory),
            notOrdered(factory),
            load(factory),
            daysOff(factory),
            evenings(factory),
            fields(factory),
            close(factory),
            closeToDuty(factory),
            twoHalves(factory),
            wasted(factory)
        };
    }

    private static Constraint covered(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.candidate() == null)
                .penalize(EMPTY)
                .asConstraint(COVERED);
    }

    private static Constraint twice(ConstraintFactory factory) {
        return factory.forEachUniquePair(Seat.class, equal(Seat::candidate), equal(Seat::day))
                .filter(Seat::isAtOnceWith)
                .penalize(FORBIDDEN)
                .asConstraint(TWICE);
    }

    private static Constraint busy(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .ifExists(
                        Busy.class,
                        equal(Seat::officer, Busy::officer),
                        equal(Seat::day, Busy::day),
                        filtering((seat, busy) -> seat.isAtOnceWith(busy.part())))
                .penalize(FORBIDDEN)
                .asConstraint(BUSY);
    }

    private static Constraint away(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .ifExists(
                        Away.class,
                        equal(Seat::officer, Away::officer),
                        filtering((seat, away) -> away.covers(seat.day())))
                .penalize(FORBIDDEN)
                .asConstraint(AWAY);
    }

    private static Constraint unfit(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(Seat::isUnfit)
                .penalize(FORBIDDEN)
                .asConstraint(UNFIT);
    }

    private static Constraint notOrdered(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(Seat::lacksOrder)
                .penalize(FORBIDDEN)
                .asConstraint(NOT_ORDERED);
    }

    private static Constraint load(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::candidate, sum(Seat::weight))
                .penalize(SHARED, (candidate, halves) -> square(halves + candidate.borne()))
                .asConstraint(LOAD);
    }

    private static Constraint daysOff(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(Seat::isDayOff)
                .groupBy(Seat::candidate, count())
                .penalize(SHARED_DAYS_OFF, (candidate, days) -> square(days + candidate.borneDaysOff()))
                .asConstraint(DAYS_OFF);
    }

    private static Constraint evenings(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(Seat::isLate)
                .groupBy(Seat::candidate, count())
                .penalize(SHARED_EVENINGS, (candidate, evenings) -> square(evenings))
                .asConstraint(EVENINGS);
    }

    private static Constraint fields(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.duty().field() != null)
                .groupBy(Seat::candidate, seat -> seat.duty().field(), count())
                .penalize(SHARED, (candidate, field, times) -> square(times))
                .asConstraint(FIELDS);
    }

    private static Constraint close(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .join(Seat.class, equal(Seat::candidate), equal(Seat::nextDay, Seat::day))
                .penalize(NEAR)
                .asConstraint(CLOSE);
    }

    private static Constraint closeToDuty(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .ifExists(
                        Busy.class,
                        equal(Seat::officer, Busy::officer),
                        filtering((seat, busy) -> Math.abs(ChronoUnit.DAYS.between(seat.day(), busy.day())) == 1))
                .penalize(NEAR)
                .asConstraint(CLOSE_TO_DUTY);
    }

    private static Constraint twoHalves(ConstraintFactory factory) {
        return factory.forEachUniquePair(Seat.class, equal(Seat::candidate), equal(Seat::day))
                .filter((one, other) -> !one.isAtOnceWith(other))
                .penalize(NEAR)
                .asConstraint(TWO_HALVES);
    }

    private static Constraint wasted(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.wasted() > 0)
                .penalize(SHARED, Seat::wasted)
                .asConstraint(WASTED);
    }

    /** Nothing borne weighs nothing; a place not given away is not weighed. */
    private static int square(int times) {
        return times * times;
    }
}

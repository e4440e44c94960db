package vn.tiepdan.roster;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What became of thinking a roster over: the places with whom they are given to and why, or what collides.
 *
 * @param reasons why this one, by the number of the place
 * @param collisions one sentence for each place that nobody can take; empty when all are taken
 * @param firstMillis when the first roster was found that breaks no rule; -1 when none was
 */
record SolvedRoster(
        Plan plan,
        int hard,
        int soft,
        Map<Integer, List<Reason>> reasons,
        List<Reason> collisions,
        long firstMillis,
        long spentMillis)
        implements Serializable {}

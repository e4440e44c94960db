package vn.tiepdan.deadline;

import java.util.List;

/**
 * So many open clocks as were counted at once.
 *
 * @param upTo the number of the last one, from which the next count goes on
 */
public record RecountedClocks(long upTo, int counted, List<ClockMove> moves) {

    public RecountedClocks {
        moves = List.copyOf(moves);
    }
}

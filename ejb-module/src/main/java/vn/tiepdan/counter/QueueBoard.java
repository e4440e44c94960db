package vn.tiepdan.counter;

import java.io.Serializable;
import java.util.List;

/**
 * What the wall of the waiting room shows, and nothing else: numbers.
 *
 * @param called numbers at a window, the one called last first
 * @param next the numbers that follow, in the order of their call
 * @param waiting how many wait
 * @param average minutes that those called today waited; null when nobody was called yet
 * @param longest minutes that whoever waits longest has been waiting; 0 when nobody waits
 */
public record QueueBoard(List<Called> called, List<Integer> next, int waiting, Integer average, int longest)
        implements Serializable {

    /** A number and where to go with it. */
    public record Called(int number, int window) implements Serializable {}
}

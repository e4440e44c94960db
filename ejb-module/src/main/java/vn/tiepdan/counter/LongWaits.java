package vn.tiepdan.counter;

import java.io.Serializable;

/**
 * Who waits too long right now.
 *
 * @param turns how many wait as long as the limit or longer
 * @param longest minutes of the longest of these waits
 * @param limit the ward's limit in minutes
 */
public record LongWaits(int turns, int longest, int limit) implements Serializable {}

package vn.tiepdan.counter;

import java.io.Serializable;

/**
 * A group says who speaks for it.
 *
 * @param number how many it chose
 * @param signedByAll whether everybody of the group signed the paper that names them
 */
public record NameRepresentatives(int number, boolean signedByAll) implements Serializable {}

package vn.tiepdan.integration;

import java.io.Serializable;
import java.time.Instant;

/**
 * One change of a record, told without what it was: who is told reads the record as far as it is his to see.
 *
 * @param code the one the record has now
 * @param version that the change left; the record may have changed again
 */
public record ChangeRow(ChangeKind kind, String code, int version, Instant at) implements Serializable {}

package vn.tiepdan.integration;

import java.io.Serializable;

/** What came of a deed: the code of the record it touched and the version it left. */
public record Outcome(String code, int version) implements Serializable {}

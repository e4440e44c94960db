package vn.tiepdan.lawchange;

import java.io.Serializable;

/** One file of terms in a change, by the area whose terms it replaces. */
public record ChangedFileRow(String area, String name) implements Serializable {}

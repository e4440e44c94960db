package vn.tiepdan.search;

import java.io.Serializable;

/**
 * A filter under its name.
 *
 * @param query what the address of the list says after the question mark
 */
public record SavedFilterRow(String name, String query) implements Serializable {}

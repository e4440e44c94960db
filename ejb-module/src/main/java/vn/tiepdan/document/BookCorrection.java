package vn.tiepdan.document;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the list of corrections behind a printed reception book, in the words to be printed; null leaves a column empty.
 *
 * @param number of the line of the book
 */
public record BookCorrection(
        int number, LocalDate on, String by, String what, String before, String after, String reason)
        implements Serializable {}

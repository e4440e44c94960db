package vn.tiepdan.document;

import java.io.Serializable;
import java.security.SecureRandom;
import vn.tiepdan.organisation.UnitCode;

/**
 * The code of a record in a closed book, which betrays no count: {@code TC-TDAN-2024-K7Q4M2}.
 *
 * <p>Six letters of Crockford's base 32 give a thousand million codes for a unit and a year; the unique key of the table
 * decides the rare case of two alike, and the clerk presses Save again.
 */
public record RandomCode(String value) implements Serializable {

    private static final String LETTERS =
            "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U: misread by phone and on paper
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh code for a record of this book; for an open book ask {@link BookCode}. */
    public static RandomCode draw(Book book, UnitCode unit, int year) {
        if (book.isOpen()) {
            throw new IllegalArgumentException("the book " + book + " shows its numbers");
        }
        return new RandomCode("%s-%s-%d-%s".formatted(book.prefix(), unit, year, letters(LENGTH)));
    }

    static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return value;
    }
}

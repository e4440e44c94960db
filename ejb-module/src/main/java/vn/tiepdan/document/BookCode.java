package vn.tiepdan.document;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;

/** The code of a record in an open book, which shows its number: {@code D-TDAN-2024-000123}. */
public record BookCode(Book book, UnitCode unit, int year, int number) implements Serializable {

    public BookCode {
        if (!book.isOpen()) {
            throw new IllegalArgumentException("a code must not show a number of the book " + book);
        }
    }

    public String value() {
        return "%s-%s-%d-%06d".formatted(book.prefix(), unit, year, number);
    }

    @Override
    public String toString() {
        return value();
    }
}

package vn.tiepdan.booking;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code that a citizen is given for his slot, such as {@code DL-7K2M9QXA}: eight letters by chance, no count, nobody's name. */
public record BookingCode(String value) implements Serializable {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U: misread by phone
    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("DL-[0-9A-Z]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public BookingCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("booking.not-found");
        }
    }

    static BookingCode draw() {
        StringBuilder letters = new StringBuilder("DL-");
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(at -> letters.append(LETTERS.charAt(at)));
        return new BookingCode(letters.toString());
    }

    /** As somebody typed it. */
    public static BookingCode typed(String text) {
        return new BookingCode(text == null ? null : text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}

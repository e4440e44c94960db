package vn.tiepdan.deadline;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The code by which one clock is asked: {@code TH-} and ten signs that tell nothing. */
public record ClockCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("TH-[0-9A-Z]{10}");
    /** Without signs that are mistaken for others. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ClockCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a clock");
        }
    }

    static ClockCode fresh() {
        StringBuilder code = new StringBuilder("TH-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new ClockCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

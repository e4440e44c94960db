package vn.tiepdan.lawchange;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code by which a change of the law is called up: {@code TD-} and ten signs. */
public record LawChangeCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("TD-[0-9A-Z]{10}");
    /** Without signs that are mistaken for others. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public LawChangeCode {
        if (!FORM.matcher(value).matches()) {
            throw new NotFound("deadline.change.not-found");
        }
    }

    static LawChangeCode fresh() {
        StringBuilder code = new StringBuilder("TD-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new LawChangeCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

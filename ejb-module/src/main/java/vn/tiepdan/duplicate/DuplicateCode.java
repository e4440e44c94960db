package vn.tiepdan.duplicate;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code of one verdict on two petitions: {@code TR-} and ten signs that tell nothing. */
public record DuplicateCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("TR-[0-9A-Z]{10}");
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public DuplicateCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("duplicate.not-found");
        }
    }

    static DuplicateCode fresh() {
        StringBuilder code = new StringBuilder("TR-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new DuplicateCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.matter;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code of one move of records between cases: {@code CV-} and ten signs that tell nothing. */
public record MoveCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("CV-[0-9A-Z]{10}");
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public MoveCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("matter.move.not-found");
        }
    }

    static MoveCode fresh() {
        StringBuilder code = new StringBuilder("CV-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new MoveCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

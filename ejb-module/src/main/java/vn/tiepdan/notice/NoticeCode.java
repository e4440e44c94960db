package vn.tiepdan.notice;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code by which one notice is opened: {@code NV-} and ten signs that tell nothing. */
public record NoticeCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("NV-[0-9A-Z]{10}");
    /** Without signs that are mistaken for others. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public NoticeCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("notice.not-found");
        }
    }

    static NoticeCode fresh() {
        StringBuilder code = new StringBuilder("NV-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new NoticeCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

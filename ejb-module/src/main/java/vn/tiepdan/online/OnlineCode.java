package vn.tiepdan.online;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiepdan.shared.NotFound;

/** The code of an online session: {@code TT-} and ten random signs, so that neither gap nor count tells of one under seal. */
public record OnlineCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("TT-[0-9A-Z]{10}");
    /** Without those that are mistaken for others. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public OnlineCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("online.not-found");
        }
    }

    static OnlineCode fresh() {
        return new OnlineCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining("", "TT-", "")));
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.api.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.shared.NotFound;

/** Where a list goes on: the business code of the last row shown, in a form that means nothing to the caller. */
public final class Cursor {

    private Cursor() {}

    public static String of(Object code) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(code.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The place that the code marks; refuses what we never gave out. */
    public static <K> K follow(String cursor, Function<String, K> place) {
        try {
            return place.apply(code(cursor));
        } catch (NotFound nowhere) {
            throw unreadable();
        }
    }

    /** The code in the cursor. */
    public static String code(String cursor) {
        try {
            String code = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!code.isEmpty() && of(code).equals(cursor)) {
                return code;
            }
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refusal unreadable() {
        return Parameters.refused("after", "integration.cursor.unreadable");
    }
}

package vn.tiepdan.api.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a list goes on: the key of the last row shown, in a form that means nothing to the caller. */
public final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    public static String of(Object... key) {
        String joined = String.join(SEPARATOR, List.of(key).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of the key; refuses what we never gave out. */
    public static List<String> read(String cursor, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = List.of(joined.split(SEPARATOR, -1));
            if (key.size() == parts && of(key.toArray()).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** What a resource throws when the parts make no key of its own. */
    public static RuntimeException unreadable() {
        return Parameters.refused("after", "integration.cursor.unreadable");
    }
}

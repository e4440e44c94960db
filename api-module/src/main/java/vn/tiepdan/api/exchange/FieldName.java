package vn.tiepdan.api.exchange;

import java.util.regex.Pattern;

/** The name of a field or parameter that nobody knows: it is the caller's own text, so only what looks like a name is repeated. */
final class FieldName {

    private static final Pattern A_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,29}");
    private static final String NEUTRAL = "unknown";

    private FieldName() {}

    static String shown(String name) {
        return A_NAME.matcher(name).matches() ? name : NEUTRAL;
    }
}

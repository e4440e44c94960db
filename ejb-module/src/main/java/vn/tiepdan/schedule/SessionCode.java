package vn.tiepdan.schedule;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of a reception session, such as {@code LT-TDAN-20240620-1}. */
public record SessionCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public SessionCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("session", "schedule.session-code.malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.schedule;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of a leader's order, such as {@code YC-TDAN-20240603-1}. */
public record OrderCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public OrderCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("order", "schedule.order-code.malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

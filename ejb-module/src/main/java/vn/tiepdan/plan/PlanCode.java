package vn.tiepdan.plan;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of a coordination plan, such as {@code KH-TDAN-2024-1}; its number and symbol may still be missing. */
public record PlanCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public PlanCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("plan", "plan.code.malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.organisation;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of a unit, never used again for another one; the five digits of the State are a dated attribute of it. */
public record UnitCode(String value) implements Serializable, Comparable<UnitCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public UnitCode {
        if (value == null || value.length() > 20 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("unit", "organisation.unit-code.malformed");
        }
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

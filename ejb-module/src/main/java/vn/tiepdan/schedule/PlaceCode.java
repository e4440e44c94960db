package vn.tiepdan.schedule;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of a place where citizens are received, such as {@code DD-TDAN-1}. */
public record PlaceCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public PlaceCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("place", "schedule.place-code.malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

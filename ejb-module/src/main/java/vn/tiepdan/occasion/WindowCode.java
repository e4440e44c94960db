package vn.tiepdan.occasion;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of an event window, such as {@code QH15-KH7}. */
public record WindowCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public WindowCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("window", "occasion.window-code.malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

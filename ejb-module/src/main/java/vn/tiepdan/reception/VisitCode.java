package vn.tiepdan.reception;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/**
 * The business code of a visit: {@code L-TDAN-2024-000045} in the open reception book, a random {@code LTC-…} for a visit that
 * denounces, a random {@code LT-…} as long as it is not classified.
 */
public record VisitCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("(L|LTC|LT)-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9A-Z]{6}");

    public VisitCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("reception.visit.not-found");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

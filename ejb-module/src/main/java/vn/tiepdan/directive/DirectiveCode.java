package vn.tiepdan.directive;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Our own code of a directive, such as {@code CD-TDAN-2024-3}: of the ward that put it on record, counted in that year. */
public record DirectiveCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("CD-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}");
    private static final int LONGEST = 40;

    public DirectiveCode {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new NotFound("directive.not-found");
        }
    }

    static String stem(UnitCode unit, int year) {
        return "CD-" + unit + "-" + year + "-";
    }

    @Override
    public String toString() {
        return value;
    }
}

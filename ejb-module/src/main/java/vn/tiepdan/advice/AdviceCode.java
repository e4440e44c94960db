package vn.tiepdan.advice;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Our own code of an advisory note, such as {@code TM-TDAN-2024-3}: of the ward it advises, counted in the year it was written. */
public record AdviceCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("TM-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}");
    private static final int LONGEST = 40;

    public AdviceCode {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new NotFound("advice.not-found");
        }
    }

    static String stem(UnitCode unit, int year) {
        return "TM-" + unit + "-" + year + "-";
    }

    @Override
    public String toString() {
        return value;
    }
}

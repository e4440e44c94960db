package vn.tiepdan.coordination;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** The business code of a task, such as {@code NV-TDAN-2024-12}: of the body that gave it, counted in the year it was given. */
public record TaskCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("NV-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}");
    private static final int LONGEST = 40;

    public TaskCode {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new NotFound("coordination.task.not-found");
        }
    }

    static String stem(UnitCode unit, int year) {
        return "NV-" + unit + "-" + year + "-";
    }

    @Override
    public String toString() {
        return value;
    }
}

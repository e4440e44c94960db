package vn.tiepdan.advice;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Our own code of an information note, such as {@code TI-TDAN-2024-3}: of the body it comes from, counted in the year it was sent. */
public record NoteCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("TI-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}");
    private static final int LONGEST = 40;

    public NoteCode {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new NotFound("advice.note.not-found");
        }
    }

    static String stem(UnitCode unit, int year) {
        return "TI-" + unit + "-" + year + "-";
    }

    @Override
    public String toString() {
        return value;
    }
}

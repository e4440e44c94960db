package vn.tiepdan.meeting;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Our own code of a meeting, such as {@code GB-TDAN-2024-3}: of the body that called it, counted in the year of its day. */
public record MeetingCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("GB-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{1,6}");
    private static final int LONGEST = 40;

    public MeetingCode {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new NotFound("meeting.not-found");
        }
    }

    static String stem(UnitCode unit, int year) {
        return "GB-" + unit + "-" + year + "-";
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;

/** Our own code of a report, such as {@code BC-TDAN-20240618-1}: the unit, the last day it tells of, and which one of that day. */
public record ReportCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("BC-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{8}-[0-9]{1,4}");

    public ReportCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("code", "briefing.code.malformed");
        }
    }

    static ReportCode of(UnitCode unit, LocalDate day, long ordinal) {
        return new ReportCode("BC-" + unit + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + ordinal);
    }

    @Override
    public String toString() {
        return value;
    }
}

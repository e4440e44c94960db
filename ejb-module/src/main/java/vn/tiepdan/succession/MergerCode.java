package vn.tiepdan.succession;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;

/** Our own code of a handover, such as {@code SN-TDAN-20250701}: the unit that ends and the first day of its successor. */
public record MergerCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("SN-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{8}(-[0-9]{1,2})?");

    public MergerCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("code", "succession.code.malformed");
        }
    }

    /** @param before how many handovers of that unit and day were called off */
    static MergerCode of(UnitCode unit, LocalDate day, long before) {
        String stem = "SN-" + unit + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new MergerCode(before == 0 ? stem : stem + "-" + (before + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;

/** Our own code of a gathering, such as {@code SV-TDAN-20240618-1}: the ward, the day of the first record, a number. */
public record IncidentCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("SV-[A-Z0-9-]{1,20}-[0-9]{8}-[0-9]{1,4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    public IncidentCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("incident.not-found");
        }
    }

    static IncidentCode of(UnitCode unit, LocalDate day, long number) {
        return new IncidentCode("SV-" + unit + "-" + DAY.format(day) + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.tiepdan.counter;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.Invalid;

/** Our own code of a turn, such as {@code LC-TDAN-20240618-P-12}: ward, day, place and the number on the slip. */
public record TurnCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("LC-[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{8}-[PMK]-[0-9]{1,4}");

    public TurnCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("turn", "counter.turn-code.malformed");
        }
    }

    static TurnCode of(UnitCode unit, ReceptionPlace place, LocalDate day, int number) {
        return new TurnCode(
                "LC-" + unit + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + letter(place) + "-" + number);
    }

    private static char letter(ReceptionPlace place) {
        return switch (place) {
            case RECEPTION_ROOM -> 'P';
            case ONE_STOP -> 'M';
            case OTHER -> 'K';
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

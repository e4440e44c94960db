package vn.tiepdan.api.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** Reads query parameters; an absent one is null, one that cannot be read is refused by name. */
public final class Parameters {

    /** How many rows a list shows when nothing is said. */
    public static final int USUAL = 20;

    /** How many rows a list shows at most. */
    public static final int MOST = 200;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private Parameters() {}

    public static LocalDate date(String name, String text) {
        if (text == null) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(name, "integration.field.not-date");
        }
        throw refused(name, "integration.field.not-date");
    }

    public static <E extends Enum<E>> E choice(String name, String text, Class<E> constants) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        name,
                        "integration.field.not-choice",
                        String.join(
                                ", ",
                                Arrays.stream(constants.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }

    public static UnitCode unit(String name, String text) {
        try {
            return text == null ? null : new UnitCode(text);
        } catch (Invalid malformed) {
            throw refused(name, malformed.code());
        }
    }

    public static MatterCode matter(String name, String text) {
        try {
            return text == null ? null : new MatterCode(text);
        } catch (NotFound malformed) {
            throw refused(name, malformed.code());
        }
    }

    /** {@code true} or {@code false}; false when absent. */
    public static boolean flag(String name, String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw refused(name, "integration.field.not-flag");
        }
        return true;
    }

    /** How many rows a list shall show: 20 when absent, never more than 200. */
    public static int limit(String text) {
        if (text == null) {
            return USUAL;
        }
        int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            throw refused("limit", "integration.limit.out-of-range", MOST);
        }
        return limit;
    }

    /** Refuses an absent parameter. */
    public static String required(String name, String text) {
        if (text == null || text.isBlank()) {
            throw refused(name, "integration.field.missing");
        }
        return text;
    }

    static Refusal refused(String name, String code, Object... arguments) {
        return Refusal.of(new Violation(name, "query", code, List.of(arguments)));
    }
}

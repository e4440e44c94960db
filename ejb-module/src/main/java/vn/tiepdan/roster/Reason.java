package vn.tiepdan.roster;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sentence about a shift or a rule: the key of a text and what fills its gaps.
 *
 * <p>An argument that begins with {@code @} is itself the key of a text; a date is written as pages write dates.
 */
public record Reason(String key, List<String> arguments) implements Serializable {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,3})?");

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** The argument as the sentence needs it: a date as a date, a number as a number. */
    public static Object filling(String argument) {
        if (DATE.matcher(argument).matches()) {
            return LocalDate.parse(argument);
        }
        return NUMBER.matcher(argument).matches() ? Double.valueOf(argument) : argument;
    }

    static String written(List<Reason> reasons) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Reason reason : reasons) {
            JsonArrayBuilder one = Json.createArrayBuilder().add(reason.key());
            reason.arguments().forEach(one::add);
            all.add(one);
        }
        return all.build().toString();
    }

    static List<Reason> read(String written) {
        if (written == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(Reason::read)
                    .toList();
        }
    }

    private static Reason read(JsonArray one) {
        List<String> all = one.getValuesAs(JsonString::getString);
        return new Reason(all.get(0), all.subList(1, all.size()));
    }
}

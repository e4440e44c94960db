package vn.tiepdan.api.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;
import vn.tiepdan.shared.Invalid;

/**
 * The body of a request, read field by field.
 *
 * <p>A field of the wrong type is remembered and reads as absent, so that {@link #finish} tells all of them at once, together
 * with every field that nobody asked for. An absent field and {@code null} are the same.
 */
public final class JsonBody {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** So many that a mistaken client learns all, and no answer grows with what was sent. */
    private static final int MOST_VIOLATIONS = 50;

    private static final int MOST_IN_LIST = 50;

    private final JsonObject object;
    private final String prefix;
    private final List<Violation> violations;
    private final List<JsonBody> parts = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    JsonBody(JsonObject object) {
        this(object, "", new ArrayList<>());
    }

    private JsonBody(JsonObject object, String prefix, List<Violation> violations) {
        this.object = object;
        this.prefix = prefix;
        this.violations = violations;
    }

    public String text(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString text)) {
            refuse(field, "integration.field.not-text");
            return null;
        }
        if (!PlainText.isPlain(text.getString())) {
            refuse(field, "integration.field.not-plain");
            return null;
        }
        return text.getString();
    }

    /** The texts of an array; empty when absent. */
    public Set<String> texts(String field) {
        Set<String> texts = new LinkedHashSet<>();
        JsonValue value = value(field);
        if (value == null) {
            return texts;
        }
        if (!(value instanceof JsonArray array) || array.stream().anyMatch(one -> !(one instanceof JsonString))) {
            refuse(field, "integration.field.not-text");
            return texts;
        }
        for (JsonString text : array.getValuesAs(JsonString.class)) {
            if (!PlainText.isPlain(text.getString())) {
                refuse(field, "integration.field.not-plain");
            }
            texts.add(text.getString());
        }
        return texts;
    }

    public LocalDate date(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            refuse(field, "integration.field.not-date");
            return null;
        }
        refuse(field, "integration.field.not-date");
        return null;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> constants) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        for (E constant : constants.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        refuse(field, "integration.field.not-choice", known(constants));
        return null;
    }

    /** A whole number; null when absent. */
    public Integer number(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && Math.abs(number.doubleValue()) <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        refuse(field, "integration.field.not-number");
        return null;
    }

    /** Whole numbers in a list; none when absent. */
    public List<Integer> numbers(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        if (value instanceof JsonArray list) {
            for (JsonValue each : list) {
                if (!(each instanceof JsonNumber number)
                        || !number.isIntegral()
                        || Math.abs(number.doubleValue()) > Integer.MAX_VALUE) {
                    refuse(field, "integration.field.not-number");
                    return List.of();
                }
                found.add(number.intValue());
            }
            return found;
        }
        refuse(field, "integration.field.not-list");
        return List.of();
    }

    public boolean flag(String field) {
        JsonValue value = value(field);
        if (value != null && value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
            refuse(field, "integration.field.not-flag");
        }
        return value != null && value.getValueType() == ValueType.TRUE;
    }

    /** Whether the field is there with a value. */
    public boolean has(String field) {
        return value(field) != null;
    }

    /** An object inside this one; null when absent. */
    public JsonBody part(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject inner)) {
            refuse(field, "integration.field.not-object");
            return null;
        }
        JsonBody part = new JsonBody(inner, prefix + field + ".", violations);
        parts.add(part);
        return part;
    }

    /** The objects of a list; empty when absent. */
    public List<JsonBody> list(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)
                || array.size() > MOST_IN_LIST
                || !array.stream().allMatch(JsonObject.class::isInstance)) {
            refuse(field, "integration.field.not-objects", MOST_IN_LIST);
            return List.of();
        }
        List<JsonBody> found = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            found.add(new JsonBody(array.getJsonObject(i), prefix + field + "[" + i + "].", violations));
        }
        parts.addAll(found);
        return found;
    }

    /** Says that a field must not be absent. */
    public void require(String... fields) {
        for (String field : fields) {
            if (value(field) == null) {
                refuse(field, "integration.field.missing");
            }
        }
    }

    /** Refuses the request when a field could not be read or nobody asked for it; called when all have been read. */
    public void finish() {
        tellUnknown();
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
    }

    /** Makes a command or a value of what was read; a field that it refuses is told under the name it has in this body. */
    public <T> T make(Supplier<T> making) {
        try {
            return making.get();
        } catch (Invalid refused) {
            throw Refusal.of(refused.all().stream()
                    .map(each -> new Violation(prefix + each.field(), "body", each.code(), each.arguments()))
                    .toList());
        }
    }

    /** The same text for the same body, however it was spaced. */
    public String canonical() {
        return object.toString();
    }

    private void tellUnknown() {
        object.keySet().stream()
                .filter(field -> !asked.contains(field))
                .forEach(field -> refuse(FieldName.shown(field), "integration.field.unknown"));
        parts.forEach(JsonBody::tellUnknown);
    }

    private JsonValue value(String field) {
        asked.add(field);
        JsonValue value = object.get(field);
        return value == null || value.getValueType() == ValueType.NULL ? null : value;
    }

    /** Remembers a field that cannot be taken; beyond the first fifty none is told. */
    public void refuse(String field, String code, Object... arguments) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(new Violation(prefix + field, "body", code, List.of(arguments)));
        }
    }

    private static String known(Class<? extends Enum<?>> constants) {
        return String.join(
                ", ",
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
    }
}

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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;

/**
 * The body of a request, read field by field.
 *
 * <p>A field of the wrong type is remembered and reads as absent, so that {@link #finish} tells all of them at once, together
 * with every field that nobody asked for. An absent field and {@code null} are the same.
 */
public final class JsonBody {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
            return refuse(field, "integration.field.not-text");
        }
        return PlainText.isPlain(text.getString()) ? text.getString() : refuse(field, "integration.field.not-plain");
    }

    public LocalDate date(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : refuse(field, "integration.field.not-date");
        } catch (DateTimeException noSuchDay) {
            return refuse(field, "integration.field.not-date");
        }
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
        return refuse(field, "integration.field.not-choice", known(constants));
    }

    /** A whole number, or what stands for an absent one. */
    public int number(String field, int absent) {
        JsonValue value = value(field);
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException tooLong) {
                refuse(field, "integration.field.not-number");
                return absent;
            }
        }
        refuse(field, "integration.field.not-number");
        return absent;
    }

    public boolean flag(String field) {
        JsonValue value = value(field);
        if (value != null && value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
            refuse(field, "integration.field.not-flag");
        }
        return value != null && value.getValueType() == ValueType.TRUE;
    }

    /** An object inside this one; null when absent. */
    public JsonBody part(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject inner)) {
            return refuse(field, "integration.field.not-object");
        }
        JsonBody part = new JsonBody(inner, prefix + field + ".", violations);
        parts.add(part);
        return part;
    }

    /** Texts in an array; none when absent. */
    public List<String> texts(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array) || !array.stream().allMatch(JsonBody::isPlainText)) {
            refuse(field, "integration.field.not-texts");
            return List.of();
        }
        return array.getValuesAs(JsonString::getString);
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

    /** The same text for the same body, however it was spaced. */
    public String canonical() {
        return object.toString();
    }

    private void tellUnknown() {
        object.keySet().stream()
                .filter(field -> !asked.contains(field))
                .forEach(field -> refuse(shown(field), "integration.field.unknown"));
        parts.forEach(JsonBody::tellUnknown);
    }

    /** An unknown name is the caller's own text, so only a short and plain one is repeated. */
    private static String shown(String field) {
        return field.length() <= 40 && PlainText.isPlain(field) ? field : "…";
    }

    private JsonValue value(String field) {
        asked.add(field);
        JsonValue value = object.get(field);
        return value == null || value.getValueType() == ValueType.NULL ? null : value;
    }

    private static boolean isPlainText(JsonValue value) {
        return value instanceof JsonString text && PlainText.isPlain(text.getString());
    }

    private <T> T refuse(String field, String code, Object... arguments) {
        violations.add(new Violation(prefix + field, "body", code, arguments));
        return null;
    }

    private static String known(Class<? extends Enum<?>> constants) {
        return String.join(", ", Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
    }
}

package vn.tiepdan.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes the records that are our bodies: every field, also when it is null, in the order in which the record has them.
 *
 * <p>The standard binding orders fields by name or not at all; a reader of our answers wants the code first.
 */
@Provider
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordWriter implements MessageBodyWriter<Record> {

    /** Made once: to make one, the server looks through all its archives. */
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    /** What is written of a record, looked up once a type. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Field(name(component), component.getAccessor()))
                    .toList();
        }
    };

    private record Field(String name, Method accessor) {}

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (JsonGenerator json = GENERATORS.createGenerator(whole)) {
            json.writeStartObject();
            fields(json, body);
            json.writeEnd();
        }
        stream.write(whole.toByteArray());
    }

    /** The text of a body, for tests. */
    static String text(Record body) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new RecordWriter().writeTo(body, body.getClass(), null, new Annotation[0], null, null, whole);
        return whole.toString(StandardCharsets.UTF_8);
    }

    private static void fields(JsonGenerator json, Record body) {
        for (Field field : FIELDS.get(body.getClass())) {
            field(json, field.name(), value(field.accessor(), body));
        }
    }

    private static void field(JsonGenerator json, String name, Object value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Boolean flag) {
            json.write(name, flag);
        } else if (value instanceof Integer number) {
            json.write(name, number);
        } else if (value instanceof Long number) {
            json.write(name, number);
        } else if (value instanceof Record part) {
            json.writeStartObject(name);
            fields(json, part);
            json.writeEnd();
        } else if (value instanceof Map<?, ?> parts) {
            json.writeStartObject(name);
            parts.forEach((key, part) -> field(json, key.toString(), part));
            json.writeEnd();
        } else if (value instanceof List<?> parts) {
            json.writeStartArray(name);
            parts.forEach(part -> element(json, part));
            json.writeEnd();
        } else if (value instanceof OffsetDateTime moment) {
            // RFC 3339 asks for the seconds, which toString leaves out when there are none.
            json.write(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } else {
            json.write(name, value.toString());
        }
    }

    private static void element(JsonGenerator json, Object part) {
        if (part instanceof Record body) {
            json.writeStartObject();
            fields(json, body);
            json.writeEnd();
        } else {
            json.write(part.toString());
        }
    }

    private static String name(RecordComponent component) {
        JsonbProperty told = component.getAccessor().getAnnotation(JsonbProperty.class);
        return told == null ? component.getName() : told.value();
    }

    private static Object value(Method accessor, Record body) {
        try {
            return accessor.invoke(body);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

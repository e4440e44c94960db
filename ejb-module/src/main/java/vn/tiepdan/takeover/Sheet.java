package vn.tiepdan.takeover;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A register as it was read out of a file: the words at the head of its columns, and its rows. */
record Sheet(FileFormat format, List<String> head, List<SheetRow> rows) {

    /** The bytes to be sealed. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonArrayBuilder lines = Json.createArrayBuilder().add(format.name()).add(cells(head));
        rows.forEach(row -> lines.add(Json.createArrayBuilder().add(row.line()).add(cells(row.cells()))));
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.write(lines.build().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Sheet unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes));
                JsonReader reader = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            JsonArray lines = reader.readArray();
            List<SheetRow> rows = new ArrayList<>();
            for (int i = 2; i < lines.size(); i++) {
                JsonArray line = lines.getJsonArray(i);
                rows.add(new SheetRow(line.getInt(0), texts(line.getJsonArray(1))));
            }
            return new Sheet(FileFormat.valueOf(lines.getString(0)), texts(lines.getJsonArray(1)), rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonArrayBuilder cells(List<String> cells) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (String cell : cells) {
            if (cell == null) {
                array.addNull();
            } else {
                array.add(cell);
            }
        }
        return array;
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array) {
            texts.add(value instanceof JsonString text ? text.getString() : null);
        }
        return Collections.unmodifiableList(texts);
    }
}

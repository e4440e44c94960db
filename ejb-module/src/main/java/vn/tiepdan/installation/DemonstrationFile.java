package vn.tiepdan.installation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what the demonstration tells from. */
final class DemonstrationFile {

    private DemonstrationFile() {}

    static JsonObject read(String name) {
        try (InputStream file = DemonstrationFile.class.getResourceAsStream("/demo/" + name);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

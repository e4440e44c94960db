package vn.tiepdan.installation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of the demonstration, as the archive carries them under {@code demo}. */
final class DemoFile {

    private DemoFile() {}

    static JsonObject read(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<JsonObject> objects(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}

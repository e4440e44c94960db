package vn.tiepdan.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** A problem document: what went wrong, in words for people and in codes for programs. */
record Problem(
        int status, String code, String title, String detail, String instance, List<Part> violations, String errorId) {

    /** Kept, since to make one the server looks through all its archives. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    static final String MEDIA_TYPE = "application/problem+json";

    /** One field of the document's violations, in words. */
    record Part(String field, String in, String code, String message) {}

    String toJson() {
        JsonObjectBuilder document = JSON.createObjectBuilder()
                .add("type", "urn:tiepdan:problem:" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance)
                .add("code", code);
        if (!violations.isEmpty()) {
            JsonArrayBuilder parts = JSON.createArrayBuilder();
            for (Part part : violations) {
                parts.add(JSON.createObjectBuilder()
                        .add("field", part.field())
                        .add("in", part.in())
                        .add("code", part.code())
                        .add("message", part.message()));
            }
            document.add("violations", parts);
        }
        if (errorId != null) {
            document.add("errorId", errorId);
        }
        return document.build().toString();
    }
}

package vn.tiepdan.deadline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The legal terms of one area of law, as one file under {@code config/terms} states them. */
record TermFile(String area, List<LegalTerm> terms) {

    static TermFile read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject file = reader.readObject();
            String area = file.getString("area");
            TermFile read = new TermFile(
                    area,
                    file.getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                            .map(row -> LegalTerm.stated(area, row))
                            .toList());
            read.refuseContradictions();
            return read;
        }
    }

    /** Two versions of one code never govern the same day, nor bear the same number. */
    private void refuseContradictions() {
        Set<String> versions = new HashSet<>();
        for (LegalTerm term : terms) {
            if (!versions.add(term.code() + "/" + term.version())) {
                throw new IllegalStateException(
                        "Legal term stated twice: " + term.code() + " version " + term.version());
            }
            if (terms.stream().anyMatch(other -> other != term && other.overlaps(term))) {
                throw new IllegalStateException("Two versions of " + term.code() + " in force on one day");
            }
        }
    }
}

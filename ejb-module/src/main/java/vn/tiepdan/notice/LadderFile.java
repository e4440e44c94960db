package vn.tiepdan.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code terms/ladder.json}: the ladder of every term, and those of terms that have their own. */
final class LadderFile {

    private static final int FURTHEST = 365;

    private LadderFile() {}

    static List<Rung> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject file = reader.readObject();
            List<Rung> rungs = new ArrayList<>(ladder(Rung.EVERY_TERM, file.getJsonArray("ladder")));
            JsonObject terms = file.getJsonObject("terms");
            terms.keySet().forEach(term -> rungs.addAll(ladder(term, terms.getJsonArray(term))));
            return rungs;
        }
    }

    private static List<Rung> ladder(String term, List<?> steps) {
        List<Rung> rungs = steps.stream()
                .map(JsonObject.class::cast)
                .map(step -> new Rung(term, step.getInt("days"), Audience.valueOf(step.getString("to"))))
                .toList();
        if (rungs.isEmpty()) {
            throw new IllegalStateException("The ladder of " + term + " has no rung");
        }
        for (int i = 0; i < rungs.size(); i++) {
            int days = rungs.get(i).days();
            if (Math.abs(days) > FURTHEST || i > 0 && days <= rungs.get(i - 1).days()) {
                throw new IllegalStateException("The ladder of " + term + " does not rise at " + days);
            }
        }
        return rungs;
    }
}

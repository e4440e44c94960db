package vn.tiepdan.deadline;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** The legal terms of one area of law, as one file under {@code config/terms} states them. */
public record TermFile(String area, List<LegalTerm> terms) {

    private static final int LONGEST_AREA = 10;

    public TermFile {
        terms = List.copyOf(terms);
    }

    /** Refuses what is not such a file ({@code deadline.terms.not-readable}) and versions that contradict each other. */
    public static TermFile read(String text) {
        TermFile read = parsed(text);
        read.refuseContradictions();
        return read;
    }

    /** Whatever is missing or of another kind than it should be makes the whole file unreadable. */
    private static TermFile parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject file = reader.readObject();
            String area = file.getString("area");
            TermFile read = new TermFile(
                    area,
                    file.getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                            .map(row -> LegalTerm.stated(area, row))
                            .toList());
            read.terms.forEach(LegalTerm::refuseMalformed);
            if (area.isBlank() || area.length() > LONGEST_AREA || read.terms.isEmpty()) {
                throw new Invalid("file", "deadline.terms.not-readable");
            }
            return read;
        } catch (JsonException
                | DateTimeException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException unreadable) {
            throw new Invalid("file", "deadline.terms.not-readable");
        }
    }

    /** Two versions of one code never govern the same day, nor bear the same number. */
    private void refuseContradictions() {
        Set<String> versions = new HashSet<>();
        for (LegalTerm term : terms) {
            if (!versions.add(term.code() + "/" + term.version())) {
                throw new RuleBroken("deadline.terms.stated-twice", term.code(), term.version());
            }
            if (terms.stream().anyMatch(other -> other != term && other.overlaps(term))) {
                throw new RuleBroken("deadline.terms.overlapping", term.code());
            }
        }
    }
}

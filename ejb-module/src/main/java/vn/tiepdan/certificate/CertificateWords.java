package vn.tiepdan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.deadline.ClockExplanation;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.Deadline.Step;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.shared.Messages;

/**
 * Puts the count of a deadline into the words of the page, in Vietnamese, and freezes them.
 *
 * <p>Days that follow one another for the same reason are one line, so that ninety days fit a page.
 */
@ApplicationScoped
class CertificateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    Messages messages;

    /** What the page will say for ever, as JSON. */
    String frozen(ClockExplanation why, Letterhead head, LocalDate today) {
        ClockRow clock = why.clock();
        Deadline counted = why.counted();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("superior", head.superior() == null ? "" : head.superior());
        facts.put("agency", head.agency());
        facts.put("place", head.place());
        facts.put("record", why.record());
        facts.put("does", clock.does());
        facts.put("basis", clock.basis());
        facts.put("term", clock.termCode() + " · " + word("certificate.version", clock.termVersion()));
        facts.put("length", word("deadline.unit." + counted.unit(), counted.length()));
        facts.put("regime", word("deadline.regime." + counted.regime()));
        facts.put("trigger", DAY.format(counted.trigger()));
        facts.put("due", DAY.format(clock.dueOn()));
        facts.put("state", word(clock.words(), clock.countdown().days()) + " (" + DAY.format(today) + ")");
        JsonObjectBuilder page = Json.createObjectBuilder();
        facts.forEach(page::add);
        JsonArrayBuilder lines = Json.createArrayBuilder();
        lines(counted.steps()).forEach(line -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            line.forEach(one::add);
            lines.add(one);
        });
        JsonArrayBuilder notes = Json.createArrayBuilder();
        notes(why).forEach(notes::add);
        return page.add("lines", lines).add("notes", notes).build().toString();
    }

    /** What the page says, from its frozen form. */
    CertificateRow.Facts facts(String frozen) {
        try (JsonReader reader = Json.createReader(new StringReader(frozen))) {
            JsonObject page = reader.readObject();
            Map<String, String> words = new HashMap<>();
            page.forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    words.put(name, text.getString());
                }
            });
            List<Map<String, String>> lines = page.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                    .map(CertificateWords::line)
                    .toList();
            List<String> notes = page.getJsonArray("notes").getValuesAs(JsonString::getString);
            return new CertificateRow.Facts(words, lines, notes);
        }
    }

    /** What the template asks for. */
    Map<String, Object> page(CertificateCode code, Certificates.Stored stored) {
        CertificateRow.Facts facts = facts(stored.facts());
        String superior = facts.words().get("superior");
        return Map.of(
                "code",
                code.value(),
                "at",
                stored.issuedAt(),
                "letterhead",
                new Letterhead(
                        superior.isEmpty() ? null : superior,
                        facts.words().get("agency"),
                        facts.words().get("place")),
                "facts",
                facts.words(),
                "lines",
                facts.lines(),
                "notes",
                facts.notes());
    }

    private List<Map<String, String>> lines(List<Step> steps) {
        List<Map<String, String>> lines = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            int to = from;
            while (to + 1 < steps.size() && isOneLine(steps.get(to), steps.get(to + 1))) {
                to++;
            }
            lines.add(line(steps.get(from), steps.get(to)));
            from = to + 1;
        }
        return lines;
    }

    private static boolean isOneLine(Step one, Step next) {
        return one.reason() == next.reason()
                && one.dayName().equals(next.dayName())
                && one.limit().equals(next.limit())
                && one.date().plusDays(1).equals(next.date());
    }

    private Map<String, String> line(Step first, Step last) {
        Map<String, String> line = new LinkedHashMap<>();
        boolean one = first.date().equals(last.date());
        line.put("days", one ? DAY.format(first.date()) : DAY.format(first.date()) + " – " + DAY.format(last.date()));
        line.put("number", number(first, last));
        String reason = word("deadline.step." + first.reason());
        line.put("reason", first.dayName().isEmpty() ? reason : reason + " – " + first.dayName());
        return line;
    }

    private static String number(Step first, Step last) {
        if (first.number() == 0) {
            return "–";
        }
        return first.number() == last.number()
                ? String.valueOf(first.number())
                : first.number() + " – " + last.number();
    }

    private List<String> notes(ClockExplanation why) {
        List<String> notes = new ArrayList<>();
        why.pauses()
                .forEach(pause -> notes.add(
                        pause.until() == null
                                ? word(
                                        "certificate.pause.open",
                                        word("deadline.stop." + pause.kind()),
                                        DAY.format(pause.from()),
                                        pause.decision())
                                : word(
                                        "certificate.pause",
                                        word("deadline.stop." + pause.kind()),
                                        DAY.format(pause.from()),
                                        pause.decision(),
                                        DAY.format(pause.until()),
                                        pause.untilDecision())));
        why.extensions()
                .forEach(extension -> notes.add(word(
                        "certificate.extension",
                        DAY.format(extension.on()),
                        extension.decision(),
                        DAY.format(extension.dueBefore()))));
        why.transitions().forEach(clause -> notes.add(word("certificate.transition", clause.basis())));
        if (why.counted().milder() != null) {
            notes.add(word("certificate.milder", DAY.format(why.counted().milder())));
        }
        if (why.counted().provisional()) {
            notes.add(word("deadline.provisional"));
        }
        if (why.counted().uncertain()) {
            notes.add(word("deadline.uncertain"));
        }
        return notes;
    }

    private static Map<String, String> line(JsonObject stored) {
        Map<String, String> line = new HashMap<>();
        stored.forEach((name, value) -> line.put(name, ((JsonString) value).getString()));
        return line;
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

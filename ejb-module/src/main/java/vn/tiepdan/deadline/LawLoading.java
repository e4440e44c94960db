package vn.tiepdan.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import vn.tiepdan.shared.MachineTime;

/**
 * Brings the terms and days delivered with the product into the database, each file once for each content.
 *
 * <p>Called when the product starts, before anybody can sign in, hence open: the files are the product's own, a second call
 * changes nothing.
 */
@Stateless
@PermitAll
public class LawLoading {

    private static final String CALENDAR = "calendar/calendar.csv";
    private static final String TRANSITIONS = "terms/transitions.json";

    @Inject
    LegalTerms terms;

    @Inject
    Transitions transitions;

    @Inject
    CalendarDays days;

    @Inject
    LawFiles files;

    @Inject
    @MachineTime
    Clock clock;

    /**
     * Loads what is new and gives the names of the files whose days or terms took effect; all of it or, where a file
     * contradicts itself, nothing. What the office has stated itself stays.
     */
    public List<String> load() {
        files.claim();
        List<String> counting = new ArrayList<>();
        if (loadNew(CALENDAR, text -> days.replaceDelivered(CalendarFile.read(text)))) {
            counting.add(CALENDAR);
        }
        for (String name : termFiles()) {
            if (loadNew("terms/" + name, text -> terms.replaceDelivered(TermFile.read(text)))) {
                counting.add("terms/" + name);
            }
        }
        loadNew(TRANSITIONS, text -> transitions.replace(clauses(text)));
        if (!counting.isEmpty()) {
            files.nextEdition();
        }
        return counting;
    }

    /** Loads a file that goes with the terms and belongs to another feature, when its content is new. */
    public void loadAlso(String name, Consumer<String> loading) {
        files.claim();
        loadNew(name, loading);
    }

    private boolean loadNew(String name, Consumer<String> loading) {
        String text = resource(name);
        String digest = digest(text);
        boolean isNew = !files.holds(name, digest);
        if (isNew) {
            loading.accept(text);
            files.keep(LawFile.loaded(name, digest, clock.instant()));
        }
        return isNew;
    }

    static List<TransitionClause> clauses(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                    .map(TransitionClause::stated)
                    .toList();
        }
    }

    static List<String> termFiles() {
        try (JsonReader reader = Json.createReader(new StringReader(resource("terms/index.json")))) {
            return reader.readObject().getJsonArray("files").getValuesAs(JsonString::getString);
        }
    }

    static String resource(String name) {
        try (InputStream stream = LawLoading.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the archive: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

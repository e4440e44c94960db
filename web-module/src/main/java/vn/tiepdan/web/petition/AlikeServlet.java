package vn.tiepdan.web.petition;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import vn.tiepdan.duplicate.Lookalike;
import vn.tiepdan.duplicate.LookalikeRegister;
import vn.tiepdan.duplicate.Lookalikes;
import vn.tiepdan.duplicate.TypedPetition;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Words;

/**
 * The few petitions that are like the one being typed, for the panel beside the form. What is typed comes in the body, so that no
 * address keeps it, and is kept nowhere.
 */
@WebServlet("/look-up/alike")
public class AlikeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 30_000;

    @Inject
    transient LookalikeRegister register;

    @Inject
    transient Texts text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = request.getReader().lines().collect(Collectors.joining("\n"));
        if (request.getHeader("X-TiepDan") == null || body.length() > LARGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Lookalikes found = register.like(typed(body));
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            JsonArrayBuilder lines = Json.createArrayBuilder();
            found.found().forEach(alike -> lines.add(line(alike)));
            Json.createWriter(response.getWriter())
                    .writeObject(Json.createObjectBuilder()
                            .add("withheld", found.withheld())
                            .add("found", lines)
                            .build());
        } catch (DomainException | JsonException | IllegalArgumentException | ClassCastException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObject line(Lookalike alike) {
        return Json.createObjectBuilder()
                .add("code", alike.code().value())
                .add("open", alike.open())
                .add("tied", alike.matter() != null)
                .add(
                        "line",
                        Words.date(alike.receivedOn()) + " · " + text.get("petition.kind." + alike.kind()) + " · "
                                + text.get("petition.stage." + alike.stage()))
                .add(
                        "why",
                        alike.why().stream()
                                .map(why -> text.get("duplicate.like." + why))
                                .collect(Collectors.joining("; ")))
                .add("summary", alike.summary() == null ? "" : alike.summary())
                .build();
    }

    private static TypedPetition typed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject typed = reader.readObject();
            String kind = text(typed, "kind");
            String year = text(typed, "birthYear");
            return new TypedPetition(
                    null,
                    kind == null ? null : PetitionKind.valueOf(kind),
                    typed.getBoolean("sealed", false),
                    text(typed, "name"),
                    year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                    text(typed, "paperNumber"),
                    text(typed, "telephone"),
                    text(typed, "address"),
                    text(typed, "text"));
        }
    }

    private static String text(JsonObject typed, String name) {
        JsonValue value = typed.get(name);
        String told = value instanceof JsonString string ? string.getString() : "";
        return told.isBlank() ? null : told;
    }
}

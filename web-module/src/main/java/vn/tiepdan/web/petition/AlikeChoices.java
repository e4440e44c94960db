package vn.tiepdan.web.petition;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.duplicate.Verdict;
import vn.tiepdan.petition.PetitionCode;

/** What the officer chose in the panel beside the form, as the form remembers it until it is saved. */
final class AlikeChoices {

    private AlikeChoices() {}

    /** The verdicts in what the panel has written down; none in what it has not. */
    static List<ProposeDuplicate> read(String written) {
        List<ProposeDuplicate> choices = new ArrayList<>();
        if (written == null || written.isBlank()) {
            return choices;
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            for (JsonObject choice : reader.readArray().getValuesAs(JsonObject.class)) {
                choices.add(new ProposeDuplicate(
                        new PetitionCode(choice.getString("code")),
                        Verdict.valueOf(choice.getString("verdict")),
                        choice.getString("title", null)));
            }
        } catch (JsonException | ClassCastException | IllegalArgumentException | NullPointerException notOurs) {
            return List.of();
        }
        return choices;
    }
}

package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * One example of the contract: what to send, and what it says will come back.
 *
 * @param expected the example's own answer; null where the contract shows none
 * @param scope the scope that the operation needs
 * @param withOtherScope to be sent with a token that lacks this scope
 * @param before what has to be sent first; null for nothing
 */
record Example(
        String name, Call call, int status, JsonObject expected, String scope, boolean withOtherScope, Call before) {

    void prepare(PublicApi client) {
        if (before != null) {
            Answer first = client.send(before);
            assertThat(first.status()).as(first.body()).isEqualTo(201);
        }
    }

    void check(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (answer.status() >= 400 && !call.path().equals("/oauth/token") || answer.status() == 405) {
            String code = answer.problem();
            if (expected != null) {
                assertThat(code).isEqualTo(expected.getString("code"));
                assertThat(answer.json().get("violations")).isEqualTo(expected.get("violations"));
            }
        } else if (expected != null) {
            requireSameFields(expected, answer.json(), "");
        }
    }

    /** Values differ from day to day; the fields do not. */
    private static void requireSameFields(JsonObject told, JsonObject given, String where) {
        assertThat(given.keySet()).as(where).isEqualTo(told.keySet());
        for (String field : told.keySet()) {
            JsonValue toldValue = told.get(field);
            JsonValue givenValue = given.get(field);
            if (toldValue instanceof JsonObject toldPart && givenValue instanceof JsonObject givenPart) {
                requireSameFields(toldPart, givenPart, where + field + ".");
            } else if (toldValue instanceof JsonArray toldParts
                    && givenValue instanceof JsonArray givenParts
                    && !toldParts.isEmpty()
                    && !givenParts.isEmpty()
                    && toldParts.get(0) instanceof JsonObject toldPart) {
                requireSameFields(toldPart, givenParts.getJsonObject(0), where + field + "[].");
            }
        }
    }
}

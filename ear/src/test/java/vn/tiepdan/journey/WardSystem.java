package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A system of the ward that was given the roles of its desk and its head, as one that carries their decisions would be. */
final class WardSystem {

    private static final String NAME = "dieuhanh-tdan";

    private final PublicApi api;

    private WardSystem(PublicApi api) {
        this.api = api;
    }

    /** Registered once in the product's database, with the secret of the client of the demonstration. */
    static WardSystem registered(Product product) throws SQLException {
        return registered(product, NAME, "api.dieuhanh", "TDAN", 970001);
    }

    /** The same of the city, which has the desk of its own and wards below it. */
    static WardSystem ofTheCity(Product product) throws SQLException {
        return registered(product, "dieuhanh-tptn", "api.dieuhanh-tp", "TPTN", 970021);
    }

    private static WardSystem registered(Product product, String client, String officer, String unit, int id)
            throws SQLException {
        try (Connection connection = product.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into officer (code, full_name) values ('%2$s', 'Hệ thống điều hành') on conflict do nothing;
                    insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                        (%4$d, '%2$s', '%3$s', 'Hệ thống', 'System', '2024-01-01') on conflict do nothing;
                    insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                        (%4$d, '%2$s', 'CLERK', '%3$s', '2024-01-01'), (%4$d + 1, '%2$s', 'OFFICER', '%3$s', '2024-01-01'),
                        (%4$d + 2, '%2$s', 'CHAIR', '%3$s', '2024-01-01') on conflict do nothing;
                    insert into api_client (client_id, officer_code, secret_hash, scopes, active)
                    select '%1$s', '%2$s', secret_hash, scopes, true from api_client where client_id = '%5$s' on conflict do nothing""".formatted(client, officer, unit, id, PublicApi.INSPECTORATE));
        }
        return new WardSystem(PublicApi.client(product, client));
    }

    /** Does a deed anywhere on the version there is, whatever comes of it. */
    Answer acts(String record, String deed, String body) {
        return api.send(Call.post(record + deed, UUID.randomUUID().toString(), body)
                .with("If-Match", api.get(record).header("ETag").orElseThrow()));
    }

    /** Makes something. */
    Answer makes(String path, String body) {
        return api.send(Call.post(path, UUID.randomUUID().toString(), body));
    }

    Answer reads(String path) {
        return api.get(path);
    }

    /** Hands a petition in and tells its code. */
    String takesIn(String body) {
        Answer answer = api.send(Call.post("/v1/petitions", UUID.randomUUID().toString(), body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("code");
    }

    /** Does a deed on the version there is, and tells the code the petition has then. */
    String does(String code, String deed, String body) {
        Answer answer = tries(code, deed, body);
        assertThat(answer.status()).as(deed + " " + answer.body()).isEqualTo(200);
        return answer.json().getString("code");
    }

    /** The same, whatever comes of it. */
    Answer tries(String code, String deed, String body) {
        return tries(code, deed, body, read(code).header("ETag").orElseThrow());
    }

    Answer tries(String code, String deed, String body, String seen) {
        return api.send(Call.post(
                        "/v1/petitions/" + code + "/" + deed, UUID.randomUUID().toString(), body)
                .with("If-Match", seen));
    }

    Answer read(String code) {
        return api.get("/v1/petitions/" + code);
    }

    Answer processing(String code) {
        return api.get("/v1/petitions/" + code + "/processing");
    }

    /** Finds every condition met that is asked of it. */
    void findsEligible(String code) {
        finds(code, "");
    }

    /** Finds every condition met that is asked of it, but this one. */
    void finds(String code, String failing) {
        StringBuilder answers = new StringBuilder();
        processing(code)
                .json()
                .getJsonArray("asked")
                .getValuesAs(JsonString.class)
                .forEach(condition -> answers.append(answers.isEmpty() ? "" : ",")
                        .append(condition)
                        .append(':')
                        .append(!condition.getString().equals(failing)));
        does(code, "conditions", "{\"conditions\":{" + answers + "}}");
    }

    /** Takes it to acceptance on that day. */
    void accepts(String code, String day) {
        findsEligible(code);
        does(code, "proposal", "{\"outcome\":\"ACCEPTED\",\"reason\":\"Đủ điều kiện\"}");
        does(code, "acceptance", """
                {"on":"%1$s","documentNumber":"31/QĐ-UBND",
                 "notice":{"mode":"BY_HAND","givenOn":"%1$s","documentNumber":"31/QĐ-UBND","proof":"Sổ giao"}}""".formatted(day));
    }
}

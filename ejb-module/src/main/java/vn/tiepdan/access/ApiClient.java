package vn.tiepdan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;

/** Another system that calls the API; it acts as an officer code of its own, whose roles give it its scope of view. */
@Entity
@Table(name = "api_client")
public class ApiClient {

    @Id
    @Column(name = "client_id")
    private String clientId;

    @Column(name = "officer_code", updatable = false)
    private OfficerCode officer;

    @Column(name = "secret_hash")
    private String secretHash;

    private String scopes;
    private boolean active;

    protected ApiClient() {}

    static ApiClient registered(String clientId, OfficerCode officer, String secretHash, List<String> scopes) {
        ApiClient client = new ApiClient();
        client.clientId = clientId;
        client.officer = officer;
        client.secretHash = secretHash;
        client.scopes = String.join(" ", scopes);
        client.active = true;
        return client;
    }

    void newSecret(String hash) {
        secretHash = hash;
    }

    String secretHash() {
        return secretHash;
    }

    OfficerCode officer() {
        return officer;
    }

    boolean isActive() {
        return active;
    }

    Set<String> scopes() {
        return new LinkedHashSet<>(Arrays.asList(scopes.split(" ")));
    }
}

package vn.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.organisation.FreshStamps;
import vn.tiepdan.organisation.OfficerCode;

/** Whose a token is, is remembered, and what is taken back counts with the next request all the same. */
class StoredTokensTest {

    private static final Instant NOW = Instant.parse("2024-06-18T02:00:00Z");
    private static final String TOKEN = "0".repeat(64);

    private final ApiClients clients = new ApiClients();
    private WholeDatabase database;

    @BeforeEach
    void start() throws Exception {
        database = new WholeDatabase();
        database.keep(
                "insert into officer (code, full_name) values ('api.tt', 'Hệ thống')",
                "insert into api_client (client_id, officer_code, secret_hash, scopes, active) values ('tt', 'api.tt', 'x', 'petitions:read', true)");
        database.inTransaction(em -> {
            clients.em = em;
            clients.issue(TOKEN, "tt", "petitions:read", NOW, NOW.plusSeconds(900));
            return null;
        });
        assertThat(bearer(NOW)).map(TokenBearer::officer).contains(new OfficerCode("api.tt"));
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void a_revoked_token_is_nobodys_with_the_next_request() throws Exception {
        database.keep("update access_token set revoked_at = now()");
        assertThat(bearer(NOW)).isEmpty();
    }

    @Test
    void the_tokens_of_a_client_that_was_switched_off_are_nobodys() throws Exception {
        database.keep("update api_client set active = false");
        assertThat(bearer(NOW)).isEmpty();
        database.keep("update api_client set active = true");
        assertThat(bearer(NOW)).isPresent();
    }

    @Test
    void a_token_runs_out_though_nothing_changed() {
        assertThat(bearer(NOW.plusSeconds(899))).isPresent();
        assertThat(bearer(NOW.plusSeconds(900))).isEmpty();
    }

    @Test
    void what_was_taken_back_and_undone_still_counts() {
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    em.createNativeQuery("update access_token set revoked_at = now()")
                            .executeUpdate();
                    assertThat(bearer(em, NOW)).isEmpty();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(bearer(NOW)).isPresent();
    }

    /** As the next request asks. */
    private Optional<TokenBearer> bearer(Instant at) {
        return database.inTransaction(em -> bearer(em, at));
    }

    private Optional<TokenBearer> bearer(EntityManager em, Instant at) {
        clients.em = em;
        clients.stamps = FreshStamps.of(em);
        return clients.bearer(TOKEN, at);
    }
}

package vn.tiepdan.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Stamps;
import vn.tiepdan.shared.Repository;

/** All client systems and the tokens they were given; of a token only its hash is known. */
@Repository
class ApiClients {

    private static final Pattern CLIENT_ID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}");

    private static final int REMEMBERED = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Stamps stamps;

    private final Map<String, Living> remembered = new ConcurrentHashMap<>();

    void add(ApiClient client) {
        em.persist(client);
    }

    Optional<ApiClient> find(String clientId) {
        return clientId == null || !CLIENT_ID.matcher(clientId).matches()
                ? Optional.empty()
                : Optional.ofNullable(em.find(ApiClient.class, clientId));
    }

    List<ApiClient> all() {
        return em.createQuery("select c from ApiClient c", ApiClient.class).getResultList();
    }

    void issue(String hash, String clientId, String scopes, Instant at, Instant until) {
        em.createNativeQuery("delete from access_token where expires_at < ?1")
                .setParameter(1, Timestamp.from(at.minusSeconds(86_400)))
                .executeUpdate();
        em.createNativeQuery(
                        "insert into access_token (token_hash, client_id, scopes, issued_at, expires_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, hash)
                .setParameter(2, clientId)
                .setParameter(3, scopes)
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, Timestamp.from(until))
                .executeUpdate();
    }

    /**
     * Who bears the token with this hash, as long as it lives, was not revoked, and its client is active; remembered until a token is
     * taken back or a client changes.
     */
    Optional<TokenBearer> bearer(String hash, Instant now) {
        long stamp = stamps.of("TOKENS");
        Living token = remembered.get(hash);
        if (token == null || token.stamp() != stamp) {
            token = stored(hash, stamp);
            if (token == null) {
                return Optional.empty();
            }
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(hash, token);
        }
        return now.isBefore(token.until()) ? Optional.of(token.bearer()) : Optional.empty();
    }

    private record Living(TokenBearer bearer, Instant until, long stamp) {}

    private Living stored(String hash, long stamp) {
        List<?> found = em.createNativeQuery("""
                        select t.client_id, c.officer_code, t.scopes, t.expires_at
                          from access_token t join api_client c on c.client_id = t.client_id
                         where t.token_hash = ?1 and t.revoked_at is null and c.active""").setParameter(1, hash).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new Living(
                        new TokenBearer(
                                (String) column[0],
                                new OfficerCode((String) column[1]),
                                new LinkedHashSet<>(Arrays.asList(((String) column[2]).split(" ")))),
                        ((Timestamp) column[3]).toInstant(),
                        stamp))
                .findFirst()
                .orElse(null);
    }
}

package vn.tiepdan.integration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Repository;

/** All calls whose outcome is still remembered. */
@Repository
class RememberedCalls {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    /** Takes the key until the transaction ends; false while another call with it is running. Nobody waits for it. */
    boolean claim(ClientCall call) {
        Object taken = em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "call|" + call.client() + "|" + call.key())
                .getSingleResult();
        return Boolean.TRUE.equals(taken);
    }

    void forgetBefore(Instant moment) {
        em.createNativeQuery("""
                        delete from idempotency_key where (client_id, key) in
                            (select client_id, key from idempotency_key where created_at < ?1 for update skip locked)""").setParameter(1, Timestamp.from(moment)).executeUpdate();
    }

    Optional<Outcome> outcome(ClientCall call) {
        List<?> found = em.createNativeQuery(
                        "select fingerprint, result_code, result_version from idempotency_key where client_id = ?1 and key = ?2")
                .setParameter(1, call.client())
                .setParameter(2, call.key())
                .getResultList();
        return found.stream().map(Object[].class::cast).findFirst().map(column -> {
            if (!fingerprint(call).equals(column[0])) {
                throw new OtherCall();
            }
            return new Outcome((String) column[1], ((Number) column[2]).intValue());
        });
    }

    /** A call holds who petitions: kept without the vault's key, its fingerprint would tell a guess that is right. */
    private String fingerprint(ClientCall call) {
        return vault.fingerprint(call.content(), "call|" + call.client());
    }

    void remember(ClientCall call, Outcome outcome, Instant at) {
        em.createNativeQuery("""
                        insert into idempotency_key (client_id, key, fingerprint, result_code, result_version, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, call.client())
                .setParameter(2, call.key())
                .setParameter(3, fingerprint(call))
                .setParameter(4, outcome.code())
                .setParameter(5, outcome.version())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }
}

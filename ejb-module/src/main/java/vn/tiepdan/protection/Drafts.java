package vn.tiepdan.protection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;

/**
 * What the caller was typing, kept per officer and form until it is saved for good.
 *
 * <p>A draft may name somebody whose kind of petition is not known yet, so it is sealed like an identity. Everybody keeps
 * drafts, and reads none but his own.
 */
@Stateless
@PermitAll
public class Drafts {

    private static final int LARGEST = 100_000;
    private static final Pattern FORM = Pattern.compile("[a-z0-9./-]{1,60}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Vault vault;

    @Inject
    @MachineTime
    Clock machine;

    /** Keeps the text in place of what the form held before. */
    public void keep(String form, String text) {
        if (!FORM.matcher(form).matches()) {
            throw new Invalid("form", "protection.draft.form-unknown");
        }
        if (text.length() > LARGEST) {
            throw new Invalid("text", "protection.draft.too-large");
        }
        String me = caller.officer().value();
        em.createNativeQuery("""
                        insert into draft (account, form, ciphertext, saved_at) values (?1, ?2, ?3, ?4)
                        on conflict (account, form) do update set ciphertext = excluded.ciphertext, saved_at = excluded.saved_at""")
                .setParameter(1, me)
                .setParameter(2, form)
                .setParameter(3, vault.seal(text.getBytes(StandardCharsets.UTF_8), context(me, form)))
                .setParameter(4, Timestamp.from(machine.instant()))
                .executeUpdate();
    }

    public Optional<String> of(String form) {
        String me = caller.officer().value();
        Stream<?> found = em.createNativeQuery("select ciphertext from draft where account = ?1 and form = ?2")
                .setParameter(1, me)
                .setParameter(2, form)
                .getResultStream();
        return found.map(kept -> new String(vault.open((byte[]) kept, context(me, form)), StandardCharsets.UTF_8))
                .findFirst();
    }

    public void discard(String form) {
        em.createNativeQuery("delete from draft where account = ?1 and form = ?2")
                .setParameter(1, caller.officer().value())
                .setParameter(2, form)
                .executeUpdate();
    }

    private static String context(String account, String form) {
        return "draft|" + account + "|" + form;
    }
}

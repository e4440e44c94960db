package vn.tiepdan.protection;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;

/**
 * All sealed identities, as a collection. Called by the use cases of visits and petitions, in their transaction.
 *
 * <p>The codes are random, so that neither a gap nor a count tells how many there are.
 */
@Repository
public class SealedIdentities {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    @MachineTime
    Clock machine;

    /** Seals the person and tells the alias under which the work goes on. */
    public String seal(UnitCode unit, PersonalData data) {
        String code = newCode();
        byte[] plain = JSON.toJson(data).getBytes(StandardCharsets.UTF_8);
        em.persist(SealedIdentity.sealed(code, unit, vault.seal(plain, code), machine.instant()));
        em.flush();
        return code;
    }

    /** The same person under another alias, for another record of the same occasion; nobody gets to see who it is. */
    public String sealAlso(UnitCode unit, String code) {
        return seal(unit, data(code, find(code).content()));
    }

    /** Puts right who is under the seal; what stood before goes under another seal, of which nobody gets to see more. */
    public byte[] correct(String code, PersonalData data, String context) {
        SealedIdentity identity = find(code);
        PersonalData before = data(code, identity.content());
        identity.replace(vault.seal(JSON.toJson(data).getBytes(StandardCharsets.UTF_8), code));
        return vault.seal(before.underSeal().getBytes(StandardCharsets.UTF_8), context);
    }

    /** Breaks the seal for good, because its bearer turned out not to denounce; only classification may ask this. */
    public PersonalData release(String code) {
        return data(code, find(code).release(machine.instant()));
    }

    /**
     * Refuses a text that tells who the sealed person is ({@code protection.text-names-author}), so that no open field of the
     * record gives away what the seal keeps.
     */
    public void refuseNaming(String code, String... texts) {
        refuseNaming(data(code, find(code).content()), texts);
    }

    /** The same for somebody about to be sealed. */
    public static void refuseNaming(PersonalData person, String... texts) {
        for (String text : texts) {
            if (person.isNamedIn(text)) {
                throw new RuleBroken("protection.text-names-author");
            }
        }
    }

    private SealedIdentity find(String code) {
        return em.createQuery("select s from SealedIdentity s where s.code = :code", SealedIdentity.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("protection.identity.not-found"));
    }

    private PersonalData data(String code, byte[] ciphertext) {
        return JSON.fromJson(new String(vault.open(ciphertext, code), StandardCharsets.UTF_8), PersonalData.class);
    }

    private static String newCode() {
        StringBuilder code = new StringBuilder("NS-");
        for (int i = 0; i < 10; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

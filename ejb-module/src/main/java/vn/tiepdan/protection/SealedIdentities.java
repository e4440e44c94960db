package vn.tiepdan.protection;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
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
    /** More than a ward keeps in many years. */
    private static final int COMPARED = 20_000;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    NamingTrials trials;

    @Inject
    Caller caller;

    @Inject
    Clock law;

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

    /**
     * The other seals kept in these wards under which the same person stands: the same papers, or the same name at the same
     * address. Compared while they are open for a moment here; nothing is stored by which it could be told outside.
     */
    List<SealRow> alsoUnder(String code, Set<UnitCode> wards) {
        List<SealedIdentity> kept = em.createQuery(
                        "select s from SealedIdentity s where s.releasedAt is null and s.unit in :wards and s.ciphertext is not null order by s.sealedAt desc, s.id desc",
                        SealedIdentity.class)
                .setParameter("wards", wards)
                .setMaxResults(COMPARED)
                .getResultList();
        SealedIdentity one = kept.stream()
                .filter(seal -> seal.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("protection.identity.not-found"));
        PersonalData person = data(code, one.content());
        return kept.stream()
                .filter(seal -> seal != one && person.isSameAs(data(seal.code(), seal.content())))
                .map(SealedIdentity::row)
                .toList();
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
     * record gives away what the seal keeps; from too many such texts on, any text ({@code protection.text-check.exhausted}).
     *
     * <p>The last rule of every deed, after all it stores was written: a text that does not hit is a change that stands, with
     * its trace in the trail, and nobody tries names without one.
     */
    public void refuseNaming(String code, String... texts) {
        whoIs(code).refuseIn(texts);
    }

    /**
     * Whether both seals keep the same person: by the number of his paper, else by name and address. Nobody gets to see who;
     * the yes or no is a rule's own and is told to nobody as such.
     */
    public boolean isSamePerson(String one, String other) {
        return data(one, find(one).content()).isSameAs(data(other, find(other).content()));
    }

    /** Whether it is the same citizen, or both are under seal and the seals keep the same person; nobody is nobody's same. */
    public boolean isSamePerson(String citizen, String seal, String otherCitizen, String otherSeal) {
        return citizen != null
                ? citizen.equals(otherCitizen)
                : seal != null && otherSeal != null && isSamePerson(seal, otherSeal);
    }

    /** Whoever is under the seal now, to be asked for after he was put right. */
    public Protected whoIs(String code) {
        SealedIdentity identity = find(code);
        return new Protected(code, identity.unit(), data(code, identity.content()));
    }

    /** Somebody under seal as he was known at one moment; tells nothing of himself. */
    public final class Protected {

        private final String seal;
        private final UnitCode unit;
        private final PersonalData known;

        private Protected(String seal, UnitCode unit, PersonalData known) {
            this.seal = seal;
            this.unit = unit;
            this.known = known;
        }

        /** Refuses as {@link SealedIdentities#refuseNaming(String, String...)}. */
        public void refuseIn(String... texts) {
            if (Stream.of(texts).anyMatch(PersonalData::mayNameSomebody)) {
                refuse(this, texts);
            }
        }
    }

    private void refuse(Protected person, String... texts) {
        // A rule that only the database keeps must have spoken before: else it would tell a miss from a hit, and store
        // nothing.
        em.flush();
        OfficerCode me = caller.officer();
        LocalDate today = LocalDate.now(law);
        boolean exhausted = trials.areExhausted(me, today);
        boolean named = Stream.of(texts).anyMatch(person.known::isNamedIn);
        if (named || exhausted) {
            boolean told = trials.refused(me, today, person.seal, person.unit, named);
            throw new RuleBroken(told ? "protection.text-names-author" : "protection.text-check.exhausted");
        }
    }

    /** The same for somebody about to be sealed, whom the caller names himself: there is nothing to find out. */
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

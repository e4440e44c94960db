package vn.tiepdan.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All citizens who may be named, as a collection. Called by the use cases of visits and petitions, in their transaction. */
@Repository
public class Citizens {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CitizenAsked> asked;

    @Inject
    Event<CitizenChanges> changing;

    /** The code of this person in the ward: the one met before under the same papers and name, or a new one. */
    public String meet(UnitCode ward, PersonalData data) {
        Citizen citizen = known(ward, data).orElse(null);
        if (citizen == null) {
            citizen = Citizen.met(newCode(), ward, data);
            em.persist(citizen);
        } else {
            nowKnown(citizen, data);
        }
        em.flush();
        return citizen.code();
    }

    /**
     * The code of this person as an old register tells of him, and whether he is new: what is known already of somebody met before
     * is newer than the register and stays.
     */
    public Map.Entry<String, Boolean> takeOver(UnitCode ward, PersonalData data) {
        Optional<Citizen> before = known(ward, data);
        if (before.isPresent()) {
            return Map.entry(before.get().code(), false);
        }
        Citizen citizen = Citizen.met(newCode(), ward, data);
        em.persist(citizen);
        em.flush();
        return Map.entry(citizen.code(), true);
    }

    /** What is known of the citizen with this code. */
    public PersonalData withCode(String code) {
        return find(code).data();
    }

    /** Puts right what was written wrongly of this citizen and tells what stood before. */
    public PersonalData correct(String code, PersonalData data) {
        Citizen citizen = find(code);
        PersonalData before = citizen.data();
        nowKnown(citizen, data);
        return before;
    }

    private void nowKnown(Citizen citizen, PersonalData data) {
        if (!citizen.data().equals(data)) {
            changing.fire(new CitizenChanges(citizen.code(), citizen.data()));
        }
        citizen.nowKnownAs(data);
    }

    /** Takes the person out of the open records, because he turned out to denounce, unless another open record names him. */
    public void withdraw(String code) {
        em.flush();
        CitizenAsked question = new CitizenAsked(code);
        asked.fire(question);
        if (!question.isNamed()) {
            em.remove(find(code));
            em.flush();
        }
    }

    private Citizen find(String code) {
        return em.createQuery("select c from Citizen c where c.code = :code", Citizen.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.citizen.not-found"));
    }

    private Optional<Citizen> known(UnitCode ward, PersonalData data) {
        if (data.paperNumber() == null) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select c from Citizen c where c.unit = :ward and c.paperNumber = :number and c.foldedName = :name order by c.id",
                        Citizen.class)
                .setParameter("ward", ward)
                .setParameter("number", data.paperNumber())
                .setParameter("name", vn.tiepdan.shared.Folding.fold(data.fullName()))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String newCode() {
        StringBuilder code = new StringBuilder("CD-");
        for (int i = 0; i < 10; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

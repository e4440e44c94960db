package vn.tiepdan.duplicate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.petition.Petition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All verdicts on petitions, as a collection. */
@Repository
class DuplicateLinks {

    private static final String STANDS =
            "l.state in (vn.tiepdan.duplicate.LinkState.PROPOSED, vn.tiepdan.duplicate.LinkState.CONFIRMED)";
    private static final String FILED =
            "l.verdict = vn.tiepdan.duplicate.Verdict.SAME and l.state = vn.tiepdan.duplicate.LinkState.CONFIRMED";

    @PersistenceContext
    EntityManager em;

    @Inject
    PetitionRegister petitions;

    void add(DuplicateLink link) {
        em.persist(link);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The petition behind a row that the caller was shown. */
    Petition petition(PetitionRow row) {
        return em.createQuery("select p from Petition p where p.intakeCode = :code", Petition.class)
                .setParameter("code", row.intakeCode())
                .getSingleResult();
    }

    /** A verdict with this code on the petition; as unknown as the petition itself to who does not see that. */
    DuplicateLink withCode(PetitionCode petition, DuplicateCode code) {
        PetitionCode seen = petitions.row(petition).code();
        return em.createQuery(
                        "select l from DuplicateLink l where l.code = :code and l.petition.code = :petition",
                        DuplicateLink.class)
                .setParameter("code", code)
                .setParameter("petition", seen)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("duplicate.not-found"));
    }

    /** What stands between the two, whichever came first. */
    boolean standsBetween(Petition one, Petition other) {
        return count(
                "((l.petition = ?1 and l.other = ?2) or (l.petition = ?2 and l.other = ?1)) and " + STANDS, one, other);
    }

    /** Whether a proposal waits or stands that files it away. */
    boolean isFiled(Petition petition) {
        return count("l.petition = ?1 and l.verdict = vn.tiepdan.duplicate.Verdict.SAME and " + STANDS, petition);
    }

    /** Whether it counts as a duplicate. */
    boolean isDuplicate(Petition petition) {
        return count("l.petition = ?1 and " + FILED, petition);
    }

    /** Whether others count as its duplicates. */
    boolean isOriginal(Petition petition) {
        return count("l.other = ?1 and " + FILED, petition);
    }

    /** Those that were filed away beside it. */
    List<DuplicateLink> filedTo(PetitionCode original) {
        return em.createQuery(
                        "select l from DuplicateLink l where l.other.code = :code and " + FILED, DuplicateLink.class)
                .setParameter("code", original)
                .getResultList();
    }

    /** What says, or is to say, that it is the same as another, whichever came first. */
    List<DuplicateLink> saidSame(PetitionCode petition) {
        return em.createQuery(
                        "select l from DuplicateLink l where (l.petition.code = :code or l.other.code = :code)"
                                + " and l.verdict = vn.tiepdan.duplicate.Verdict.SAME and " + STANDS,
                        DuplicateLink.class)
                .setParameter("code", petition)
                .getResultList();
    }

    /** Forgets every verdict on it, because it went under seal. */
    void forget(PetitionCode petition) {
        em.flush();
        em.createNativeQuery("""
                        delete from duplicate_link where petition_id in (select id from petition where code = ?1)
                            or other_id in (select id from petition where code = ?1)""").setParameter(1, petition.value()).executeUpdate();
    }

    private boolean count(String condition, Petition... petitions) {
        var query = em.createQuery("select count(l) from DuplicateLink l where " + condition, Long.class);
        for (int i = 0; i < petitions.length; i++) {
            query.setParameter(i + 1, petitions[i]);
        }
        return query.getSingleResult() > 0;
    }
}

package vn.tiepdan.deadline;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.RuleBroken;

/** All legal terms in all their versions, as a collection; finds the one that governs an event. */
@Repository
class LegalTerms {

    @PersistenceContext
    EntityManager em;

    /** The version in force on the day of the trigger; a row that only refers to another term gives that one. */
    LegalTerm inForce(String code, LocalDate trigger) {
        LegalTerm term = version(code, trigger);
        return term.see() == null ? term : version(term.see(), trigger);
    }

    /** Whether a version of it is in force on the day. */
    boolean isInForce(String code, LocalDate day) {
        return versions(code).stream().anyMatch(term -> term.isInForceOn(day));
    }

    /** One version by its number, as a clock that counts by it names it. */
    LegalTerm exactly(String code, int version) {
        return em.createQuery(
                        "select t from LegalTerm t where t.code = :code and t.version = :version", LegalTerm.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getSingleResult();
    }

    private LegalTerm version(String code, LocalDate day) {
        List<LegalTerm> versions = em.createQuery("select t from LegalTerm t where t.code = :code", LegalTerm.class)
                .setParameter("code", code)
                .getResultList();
        if (versions.isEmpty()) {
            throw new NotFound("deadline.term.not-found", code);
        }
        return versions.stream()
                .filter(term -> term.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("deadline.term.not-in-force", code, day));
    }

    /** The versions of one code, the oldest first. */
    List<LegalTerm> versions(String code) {
        return em.createQuery("select t from LegalTerm t where t.code = :code order by t.version", LegalTerm.class)
                .setParameter("code", code)
                .getResultList();
    }

    List<LegalTerm> all() {
        return em.createQuery("select t from LegalTerm t order by t.area, t.code, t.version", LegalTerm.class)
                .getResultList();
    }

    /** A delivered file takes the place of all that was stated for its area before, unless the office states the area itself. */
    void replaceDelivered(TermFile file) {
        boolean ofOffice = em.createQuery(
                                "select count(t) from LegalTerm t where t.area = :area and t.origin = :office",
                                Long.class)
                        .setParameter("area", file.area())
                        .setParameter("office", LawOrigin.OFFICE)
                        .getSingleResult()
                > 0;
        if (!ofOffice) {
            replace(file);
        }
    }

    /** The office's file takes the place of all that was stated for its area before. */
    void replaceByOffice(TermFile file) {
        file.terms().forEach(LegalTerm::ofOffice);
        replace(file);
    }

    private void replace(TermFile file) {
        em.createQuery("delete from LegalTerm t where t.area = :area")
                .setParameter("area", file.area())
                .executeUpdate();
        file.terms().forEach(em::persist);
    }

    /** A version that a clock rests on cannot be left out, nor may a file state a code of another area. */
    void refuseUnfit(TermFile file) {
        Set<String> stated = file.terms().stream()
                .map(term -> term.code() + "/" + term.version())
                .collect(toSet());
        List<?> rests = em.createNativeQuery("""
                        select t.code, t.version from legal_term t
                         where t.area = ?1
                           and (exists (select 1 from deadline_clock c where c.term_code = t.code and c.term_version = t.version)
                             or exists (select 1 from deadline_clock c
                                         where c.extended_code = t.code and c.extended_version = t.version)
                             or exists (select 1 from deadline_extension e
                                         where e.to_code = t.code and e.to_version = t.version))
                         order by t.code, t.version""").setParameter(1, file.area()).getResultList();
        for (Object each : rests) {
            Object[] version = (Object[]) each;
            if (!stated.contains(version[0] + "/" + version[1])) {
                throw new RuleBroken("deadline.terms.version-in-use", version[0], version[1]);
            }
        }
        all().stream()
                .filter(term -> !term.area().equals(file.area()))
                .filter(term ->
                        file.terms().stream().anyMatch(other -> other.code().equals(term.code())))
                .findFirst()
                .ifPresent(term -> {
                    throw new RuleBroken("deadline.terms.code-of-other-area", term.code(), term.area());
                });
    }
}

package vn.tiepdan.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All violation dossiers, as a collection. */
@Repository
class Dossiers {

    /**
     * Who sees one: police and chair of the ward; never somebody whom the petition or case beside it is about, chair or not.
     */
    private static final String SEEN = Scope.within("d.unit", "dossierUnits")
            + " and (d.concerned is null or d.concerned <> :me)"
            + " and (d.petition is null or " + Scope.notHidden("d.petition") + ")"
            + " and not exists (select i.id from GroupIncident i where i.code = d.incident and i.matter is not null and not ("
            + Scope.notHidden("i.matter") + "))";

    private static final String FROM = " from ViolationDossier d where " + SEEN;

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(ViolationDossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    /** Written as another version, also when only its evidence changed. */
    void changed(ViolationDossier dossier) {
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    ViolationDossier withCode(PoliceCode code) {
        return bind(em.createQuery("select d" + FROM + " and d.code = :code", ViolationDossier.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    ViolationDossier asSeen(PoliceCode code, int seenVersion) {
        ViolationDossier dossier = withCode(code);
        if (dossier.version() != seenVersion) {
            throw new Stale("dossier.stale");
        }
        return dossier;
    }

    /** Those beside the petition, whoever asks. */
    List<ViolationDossier> beside(PetitionCode intakeCode) {
        return em.createQuery("select d from ViolationDossier d where d.petition = :petition", ViolationDossier.class)
                .setParameter("petition", intakeCode)
                .getResultList();
    }

    List<ViolationDossier> find(int first, int size) {
        return bind(em.createQuery("select d" + FROM + " order by d.openedAt desc, d.id desc", ViolationDossier.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count() {
        return bind(em.createQuery("select count(d)" + FROM, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        scope.bind(query);
        return query.setParameter(
                "dossierUnits",
                scope.units().stream()
                        .filter(unit -> scope.holdsIn(unit, Role.POLICE, Role.CHAIR))
                        .map(UnitCode::value)
                        .collect(Collectors.joining(",")));
    }
}

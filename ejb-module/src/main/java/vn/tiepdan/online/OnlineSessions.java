package vn.tiepdan.online;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All online sessions and what was waived, as a collection. */
@Repository
class OnlineSessions {

    /** Who may see a session: who sees its petition. One about a denunciation is nothing to anybody else, not even a number. */
    private static final String VISIBLE = " from OnlineSession s where " + Scope.within("s.unit", "units") + " and "
            + PetitionRegister.seen("s.petition");

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Citizens citizens;

    @Inject
    SealedIdentities sealed;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    /** Written as another version of the session, also when only its points changed. */
    void changed(OnlineSession session) {
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    OnlineSession withCode(OnlineCode code) {
        return scope.bind(em.createQuery("select s" + VISIBLE + " and s.code = :code", OnlineSession.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("online.not-found"));
    }

    /** Refuses when the caller decided on another version than the one stored. */
    OnlineSession asSeen(OnlineCode code, int seenVersion) {
        OnlineSession session = withCode(code);
        if (session.version() != seenVersion) {
            throw new Stale("online.stale");
        }
        return session;
    }

    List<OnlineSession> find(boolean open, int first, int size) {
        return list("select s", OnlineSession.class, open, " order by s.day desc, s.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(boolean open) {
        return list("select count(s)", Long.class, open, "").getSingleResult();
    }

    private <T> TypedQuery<T> list(String what, Class<T> type, boolean open, String order) {
        String which = open
                ? " and s.stage not in (vn.tiepdan.online.OnlineStage.DECLINED, vn.tiepdan.online.OnlineStage.ENDED, vn.tiepdan.online.OnlineStage.CANCELLED)"
                : "";
        return scope.bind(em.createQuery(what + VISIBLE + which + order, type));
    }

    boolean isUnderWay(PetitionCode intakeCode) {
        return em.createQuery("""
                                select count(s) from OnlineSession s where s.petition = :petition
                                   and s.stage not in (vn.tiepdan.online.OnlineStage.DECLINED, vn.tiepdan.online.OnlineStage.ENDED,
                                       vn.tiepdan.online.OnlineStage.CANCELLED)""", Long.class)
                        .setParameter("petition", intakeCode)
                        .getSingleResult()
                > 0;
    }

    /** All of a petition, whoever asks: the petition itself was asked for. */
    List<OnlineSession> of(PetitionCode intakeCode) {
        return em.createQuery(
                        "select s from OnlineSession s where s.petition = :petition order by s.id", OnlineSession.class)
                .setParameter("petition", intakeCode)
                .getResultList();
    }

    void write() {
        em.flush();
    }

    /** The file by which its author gave up that his identity be kept. */
    Optional<String> waiver(PetitionCode intakeCode) {
        return em.createQuery("select w.attachment from IdentityWaiver w where w.petition = :petition", String.class)
                .setParameter("petition", intakeCode)
                .getResultStream()
                .findFirst();
    }

    /** Whether one of those who came to the visit is the author of the petition, in his name or under his seal. */
    boolean cameAsAuthor(PetitionCode petition, VisitCode visit) {
        Object[] author = (Object[])
                em.createNativeQuery("select p.author_citizen, p.author_seal from petition p where p.intake_code = ?1")
                        .setParameter(1, petition.value())
                        .getSingleResult();
        List<?> came = em.createNativeQuery(
                        "select y.citizen_code, y.seal_code from visit v join visit_person y on y.visit_id = v.id where v.intake_code = ?1")
                .setParameter(1, visit.value())
                .getResultList();
        return came.stream()
                .map(Object[].class::cast)
                .anyMatch(person -> author[0] != null && author[0].equals(person[0])
                        || author[1] != null
                                && person[1] != null
                                && sealed.isSamePerson((String) author[1], (String) person[1]));
    }

    /** Refuses texts that name an author or a party of the petition, as the last rule of a deed. */
    void refuseNaming(PetitionCode intakeCode, String... texts) {
        List<?> people =
                em.createNativeQuery("""
                        select p.author_citizen, p.author_seal from petition p where p.intake_code = ?1
                        union select y.citizen_code, y.seal_code from petition_party y where y.petition_code = ?1""").setParameter(1, intakeCode.value()).getResultList();
        people.stream()
                .map(Object[].class::cast)
                .filter(person -> person[0] != null && person[1] == null)
                .forEach(person -> SealedIdentities.refuseNaming(citizens.withCode((String) person[0]), texts));
        people.stream()
                .map(Object[].class::cast)
                .filter(person -> person[1] != null)
                .forEach(person -> sealed.refuseNaming((String) person[1], texts));
    }
}

package vn.tiepdan.meeting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** The directory, as a collection; everybody reads that of the ward for which he works. */
@Repository
class ContactBodies {

    private static final String WHERE = " from ContactBody c where c.unit = :home and c.folded like :words escape '!'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(ContactBody entry) {
        em.persist(entry);
        em.flush();
    }

    void write() {
        em.flush();
    }

    List<ContactBody> find(String words, int first, int size) {
        return bind(em.createQuery("select c" + WHERE + " order by c.folded, c.id", ContactBody.class), words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String words) {
        return bind(em.createQuery("select count(c)" + WHERE, Long.class), words)
                .getSingleResult();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, String words) {
        return query.setParameter("home", scope.home()).setParameter("words", Folding.anywhere(words));
    }

    /** Refuses when the caller decided on another version than the one stored ({@code meeting.contact.stale}). */
    ContactBody asSeen(long number, int seenVersion) {
        ContactBody entry = withNumber(number);
        if (entry.version() != seenVersion) {
            throw new Stale("meeting.contact.stale");
        }
        return entry;
    }

    ContactBody withNumber(long number) {
        ContactBody entry = em.find(ContactBody.class, number);
        if (entry == null || !entry.unit().equals(scope.home())) {
            throw new NotFound("meeting.contact.not-found");
        }
        return entry;
    }
}

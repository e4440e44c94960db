package vn.tiepdan.search;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Repository;

/** The caller's own saved filters, as a collection; nobody reaches another's. */
@Repository
class SavedFilters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    List<SavedFilterRow> of(FilteredList list) {
        List<?> found = em.createNativeQuery(
                        "select name, query from saved_filter where officer_code = ?1 and list = ?2 order by lower(name), name")
                .setParameter(1, scope.me().value())
                .setParameter(2, list.name())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new SavedFilterRow((String) column[0], (String) column[1]))
                .toList();
    }

    long count() {
        return ((Number) em.createNativeQuery("select count(*) from saved_filter where officer_code = ?1")
                        .setParameter(1, scope.me().value())
                        .getSingleResult())
                .longValue();
    }

    /** Keeps others of this officer waiting until the transaction ends, lest two at once be one too many. */
    void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "filters|" + scope.me().value())
                .getSingleResult();
    }

    /** One of the same name is written over. */
    void put(FilteredList list, String name, String query) {
        em.createNativeQuery("""
                        insert into saved_filter (officer_code, list, name, query) values (?1, ?2, ?3, ?4)
                        on conflict on constraint saved_filter_name_uq do update set query = excluded.query""")
                .setParameter(1, scope.me().value())
                .setParameter(2, list.name())
                .setParameter(3, name)
                .setParameter(4, query)
                .executeUpdate();
    }

    void take(FilteredList list, String name) {
        em.createNativeQuery("delete from saved_filter where officer_code = ?1 and list = ?2 and name = ?3")
                .setParameter(1, scope.me().value())
                .setParameter(2, list.name())
                .setParameter(3, name)
                .executeUpdate();
    }
}

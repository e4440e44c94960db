package vn.tiepdan.directive;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All directives, as a collection. */
@Repository
class Directives {

    /** Who works in the offices of the ward reads them all; others those that are addressed to their unit or to every unit of the ward. */
    static final String SEEN = "(" + Scope.within("d.unit", "read") + " or (" + Scope.within("d.unit", "homes")
            + " and SQL('(? not in (select a.directive_id from directive_audience a)"
            + " or ? in (select a.directive_id from directive_audience a where a.unit_code = any (string_to_array(?, '','')) ))',"
            + " d.id, d.id, :own) = true))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ends ends;

    @Inject
    Scope scope;

    @Inject
    Numbering numbering;

    <Q extends Query> Q bind(Q query) {
        query.setParameter("read", Ends.listed(ends.reading()));
        query.setParameter("homes", scope.home() == null ? "" : scope.home().value());
        query.setParameter("own", Ends.listed(ends.own()));
        return query;
    }

    void add(Directive directive) {
        em.persist(directive);
        em.flush();
    }

    void write() {
        em.flush();
    }

    DirectiveCode next(UnitCode unit, int year) {
        String stem = DirectiveCode.stem(unit, year);
        return new DirectiveCode(stem + numbering.nextCode("directive", unit, stem));
    }

    Directive withCode(DirectiveCode code) {
        return bind(em.createQuery("select d from Directive d where d.code = :code and " + SEEN, Directive.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("directive.not-found"));
    }

    Directive asSeen(DirectiveCode code, int seenVersion) {
        Directive directive = withCode(code);
        if (directive.version() != seenVersion) {
            throw new Stale("directive.stale", code);
        }
        return directive;
    }

    /** The first reading counts. */
    void read(Directive directive, Instant at) {
        em.createNativeQuery("""
                        insert into directive_reading (directive_id, officer_code, read_at) values (?1, ?2, ?3)
                        on conflict on constraint directive_reading_pk do nothing""")
                .setParameter(1, directive.id())
                .setParameter(2, scope.me().value())
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    boolean hasTasks(DirectiveCode code) {
        Object found = em.createNativeQuery(
                        "select count(*) from task where origin_kind = 'DIRECTIVE' and origin_code = ?1 and state <> 'CANCELLED'")
                .setParameter(1, code.value())
                .getSingleResult();
        return ((Number) found).longValue() > 0;
    }
}

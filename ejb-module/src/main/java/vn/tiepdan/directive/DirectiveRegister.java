package vn.tiepdan.directive;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Reads the library of directives, who read them, and which have no task. */
@Repository
public class DirectiveRegister {

    private static final String UNLINKED =
            " and d.noTaskReason is null and SQL('(? not in (select t.origin_code from task t where t.origin_kind = ''DIRECTIVE'' and t.state <> ''CANCELLED''))', d.code) = true";
    private static final String UNREAD =
            " and SQL('(? not in (select r.directive_id from directive_reading r where r.officer_code = ?))', d.id, :myCode) = true";

    @PersistenceContext
    EntityManager em;

    @Inject
    Directives directives;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public List<DirectiveRow> find(DirectiveFilter filter, int first, int size) {
        return rows(query("select d", Directive.class, filter, " order by d.receivedOn desc, d.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    /** The same library, the newest entry first, for who reads on behind the last one he was given; null begins. */
    public List<DirectiveRow> after(DirectiveFilter filter, DirectiveCode key, int size) {
        TypedQuery<Directive> query = query(
                "select d", Directive.class, filter, (key == null ? "" : " and d.id < :after") + " order by d.id desc");
        if (key != null) {
            query.setParameter("after", directives.withCode(key).id());
        }
        return rows(query.setMaxResults(size).getResultList());
    }

    public long count(DirectiveFilter filter) {
        return query("select count(d)", Long.class, filter, "").getSingleResult();
    }

    public DirectiveRow row(DirectiveCode code) {
        return rows(List.of(directives.withCode(code))).get(0);
    }

    /** Everybody who has to read it today, who has not first: officers with a post in the units it is addressed to. */
    public List<ReaderRow> readers(DirectiveCode code) {
        Directive directive = directives.withCode(code);
        List<?> found = em.createNativeQuery("""
                        with recursive below(unit_code) as (
                            select a.unit_code from directive_audience a where a.directive_id = ?1
                            union
                            select ?2 where not exists (select 1 from directive_audience a where a.directive_id = ?1)
                            union
                            select p.unit_code from below b join unit_parent p on p.parent_code = b.unit_code
                               and p.valid_from <= ?3 and (p.valid_to is null or p.valid_to >= ?3)
                        )
                        select o.code, o.full_name, min(h.unit_code), min(r.read_at)
                          from position_holding h join officer o on o.code = h.officer_code
                          left join directive_reading r on r.directive_id = ?1 and r.officer_code = o.code
                         where h.unit_code in (select unit_code from below)
                           and h.valid_from <= ?3 and (h.valid_to is null or h.valid_to >= ?3)
                           and not exists (select 1 from api_client c where c.officer_code = o.code)
                         group by o.code, o.full_name
                         order by min(r.read_at) nulls first, 3, 2""")
                .setParameter(1, directive.id())
                .setParameter(2, directive.unit().value())
                .setParameter(3, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new ReaderRow(
                        new OfficerCode((String) column[0]),
                        (String) column[1],
                        new UnitCode((String) column[2]),
                        column[3] == null ? null : ((Timestamp) column[3]).toInstant()))
                .toList();
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, DirectiveFilter filter, String order) {
        TypedQuery<T> query = directives.bind(em.createQuery(
                what + " from Directive d where " + Directives.SEEN
                        + (filter.issuer() == null ? "" : " and d.issuer = :issuer")
                        + (filter.unlinked() ? UNLINKED : "")
                        + (filter.unread() ? UNREAD : "")
                        + order,
                type));
        if (filter.issuer() != null) {
            query.setParameter("issuer", filter.issuer());
        }
        if (filter.unread()) {
            query.setParameter("myCode", scope.me().value());
        }
        return query;
    }

    private List<DirectiveRow> rows(List<Directive> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<Long, Directive.Figures> figures = figures(found);
        return found.stream()
                .map(directive -> directive.row(figures.getOrDefault(directive.id(), Directive.Figures.NONE), today))
                .toList();
    }

    private Map<Long, Directive.Figures> figures(List<Directive> found) {
        List<?> lines = em.createNativeQuery("""
                        select d.id,
                               (select count(*) from task t where t.origin_kind = 'DIRECTIVE' and t.origin_code = d.code and t.state <> 'CANCELLED'),
                               (select count(*) from task t where t.origin_kind = 'DIRECTIVE' and t.origin_code = d.code
                                   and t.state not in ('CANCELLED', 'DONE', 'DECLINED')),
                               (select count(*) from directive_reading r where r.directive_id = d.id and r.officer_code = ?2)
                          from directive d where d.id = any (cast(string_to_array(?1, ',') as bigint[]))""")
                .setParameter(1, found.stream().map(one -> one.id().toString()).collect(joining(",")))
                .setParameter(2, scope.me().value())
                .getResultList();
        Map<Long, Directive.Figures> figures = new HashMap<>();
        for (Object line : lines) {
            Object[] column = (Object[]) line;
            figures.put(
                    ((Number) column[0]).longValue(),
                    new Directive.Figures(
                            ((Number) column[1]).intValue(),
                            ((Number) column[2]).intValue(),
                            ((Number) column[3]).intValue() > 0));
        }
        return figures;
    }
}

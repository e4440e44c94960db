package vn.tiepdan.lawchange;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.deadline.ClockRecount;
import vn.tiepdan.deadline.ProvisionalRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.NotFound;

/** Reads the changes of the law and what they move; for administrators, and never with the code of a record. */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(SUPPORTS)
public class LawChangeRegister {

    private static final String ROW = """
            select new vn.tiepdan.lawchange.LawChangeRow(c.code, c.origin, c.stage, c.author, c.createdAt, c.counted, c.total,
                c.moved, c.fallsOverdue, c.noMoreOverdue, case when c.edition = :edition then true else false end, c.problem,
                c.reason, c.appliedBy, c.begunAt, c.appliedAt) from LawChange c
            """;
    private static final String GROUPED = """
            from law_change_move m join law_change c on c.id = m.change_id where c.code = ?1
             group by m.term_code, m.triggered_on, m.old_due, m.new_due
            """;

    private static final String OVERDUE_FIRST = """
             order by bool_or(m.overdue_after and not m.overdue_before) desc, m.new_due, m.term_code, m.triggered_on,
                m.old_due""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockRecount recount;

    public long count() {
        return em.createQuery("select count(c) from LawChange c", Long.class).getSingleResult();
    }

    /** The newest first. */
    public List<LawChangeRow> page(int first, int size) {
        return em.createQuery(ROW + "order by c.id desc", LawChangeRow.class)
                .setParameter("edition", recount.edition())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public LawChangeRow row(LawChangeCode code) {
        return em.createQuery(ROW + "where c.code = :code", LawChangeRow.class)
                .setParameter("edition", recount.edition())
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("deadline.change.not-found"));
    }

    public List<ChangedDayRow> days(LawChangeCode code) {
        return em.createQuery("""
                        select new vn.tiepdan.lawchange.ChangedDayRow(d.on, d.kind, d.name, d.source)
                          from LawChangeDay d where d.change.code = :code order by d.on""", ChangedDayRow.class)
                .setParameter("code", code)
                .getResultList();
    }

    public List<ChangedFileRow> files(LawChangeCode code) {
        return em.createQuery("""
                        select new vn.tiepdan.lawchange.ChangedFileRow(f.area, f.name)
                          from LawChangeFile f where f.change.code = :code order by f.area""", ChangedFileRow.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** How many lines the list of moves has: clocks of one term, trigger, old and new day are one line. */
    public long countMoves(LawChangeCode code) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 " + GROUPED + ") as lines")
                        .setParameter(1, code.value())
                        .getSingleResult())
                .longValue();
    }

    /** Those that become overdue first, then by the new day. */
    public List<MoveRow> moves(LawChangeCode code, int first, int size) {
        List<?> found = em.createNativeQuery("""
                        select m.term_code, m.triggered_on, m.old_due, m.new_due, count(*),
                               count(*) filter (where m.overdue_after and not m.overdue_before),
                               count(*) filter (where m.overdue_before and not m.overdue_after)
                        """ + GROUPED + OVERDUE_FIRST)
                .setParameter(1, code.value())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(LawChangeRegister::move)
                .toList();
    }

    /** Open clocks whose last day rests on a year without calendar data, by term and year. */
    public List<ProvisionalRow> provisional() {
        return recount.provisional();
    }

    private static MoveRow move(Object[] line) {
        return new MoveRow(
                (String) line[0],
                day(line[1]),
                day(line[2]),
                day(line[3]),
                ((Number) line[4]).longValue(),
                ((Number) line[5]).longValue(),
                ((Number) line[6]).longValue());
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}

package vn.tiepdan.lawchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.deadline.ClockMove;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All changes of the law, as a collection, each with the clocks it moves. */
@Repository
class LawChanges {

    /** Kept, since to make one the server looks through all its archives. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager em;

    void add(LawChange change) {
        em.persist(change);
    }

    /** The change, kept from others until the transaction ends. */
    LawChange locked(LawChangeCode code) {
        return em.createQuery("select c from LawChange c where c.code = :code", LawChange.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("deadline.change.not-found"));
    }

    /** The draft in which this administrator has not put anything yet, so that looking around leaves no heap of drafts. */
    Optional<LawChange> emptyDraftOf(String author) {
        return em.createQuery("""
                        select c from LawChange c where c.author = :author and c.stage = vn.tiepdan.lawchange.LawChangeStage.DRAFT
                           and c.days is empty and c.files is empty order by c.id""", LawChange.class)
                .setParameter("author", author)
                .getResultStream()
                .findFirst();
    }

    /** The changes whose effect is being counted, but not since that moment. */
    List<LawChange> countingSilently(Instant since) {
        return em.createQuery("""
                        select c from LawChange c where c.stage = vn.tiepdan.lawchange.LawChangeStage.COUNTING
                           and c.touchedAt <= :since order by c.id""", LawChange.class).setParameter("since", since).getResultList();
    }

    boolean isAnyApplying() {
        return !em.createNativeQuery("select 1 from law_change where stage = 'APPLYING' limit 1")
                .getResultList()
                .isEmpty();
    }

    /** The oldest change whose clocks are still to be counted, unless another server is at it. */
    Optional<LawChange> nextToApply() {
        List<?> next = em.createNativeQuery("""
                        select id from law_change where stage = 'APPLYING' order by id limit 1 for update skip locked""").getResultList();
        return next.stream().findFirst().map(id -> em.find(LawChange.class, ((Number) id).longValue()));
    }

    /** Keeps the moves; one that was foreseen becomes one that has happened when it is kept with a moment. */
    void keep(LawChange change, List<ClockMove> moves, Instant appliedAt) {
        if (moves.isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        moves.forEach(move -> rows.add(JSON.createObjectBuilder()
                .add("clock_id", move.clock())
                .add("term_code", move.term())
                .add("triggered_on", move.trigger().toString())
                .add("old_due", move.before().toString())
                .add("new_due", move.after().toString())
                .add("overdue_before", move.overdueBefore())
                .add("overdue_after", move.overdueAfter())));
        em.createNativeQuery("""
                        insert into law_change_move (change_id, clock_id, term_code, triggered_on, old_due, new_due,
                            overdue_before, overdue_after, applied_at)
                        select ?1, m.clock_id, m.term_code, m.triggered_on, m.old_due, m.new_due,
                            m.overdue_before, m.overdue_after, cast(?2 as timestamptz)
                          from json_to_recordset(cast(?3 as json)) as m (clock_id bigint, term_code varchar, triggered_on date,
                            old_due date, new_due date, overdue_before boolean, overdue_after boolean)
                        on conflict (change_id, clock_id) do update set term_code = excluded.term_code,
                            triggered_on = excluded.triggered_on, old_due = excluded.old_due, new_due = excluded.new_due,
                            overdue_before = excluded.overdue_before, overdue_after = excluded.overdue_after,
                            applied_at = excluded.applied_at""")
                .setParameter(1, change.id())
                .setParameter(
                        2, appliedAt == null ? null : Timestamp.from(appliedAt).toString())
                .setParameter(3, rows.build().toString())
                .executeUpdate();
    }

    void forgetMoves(LawChange change) {
        em.createNativeQuery("delete from law_change_move where change_id = ?1")
                .setParameter(1, change.id())
                .executeUpdate();
    }

    /** A move that was foreseen but did not happen, because its clock ended before, is no move. */
    void forgetWhatDidNotHappen(LawChange change) {
        em.createNativeQuery("delete from law_change_move where change_id = ?1 and applied_at is null")
                .setParameter(1, change.id())
                .executeUpdate();
    }

    Tally tally(LawChange change) {
        Object[] counted = (Object[])
                em.createNativeQuery("""
                        select count(*), count(*) filter (where overdue_after and not overdue_before),
                               count(*) filter (where overdue_before and not overdue_after)
                          from law_change_move where change_id = ?1""").setParameter(1, change.id()).getSingleResult();
        return new Tally(
                ((Number) counted[0]).longValue(),
                ((Number) counted[1]).longValue(),
                ((Number) counted[2]).longValue());
    }
}

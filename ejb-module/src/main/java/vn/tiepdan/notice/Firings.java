package vn.tiepdan.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.shared.Repository;

/** Which rungs were reached, and which mornings told, as a collection that only grows. */
@Repository
class Firings {

    /**
     * All rungs reached by clocks of one stretch, each once: those that became due since {@code since}, and the latest that is
     * due. A clock that was entered late, or a server that stood still, so gives one notice and not a heap of them.
     */
    private static final String FIRE = """
            with due as (
                select c.id, r.days, r.audience, c.due_on, c.subject_kind, c.subject_code, c.term_code, t.does
                  from deadline_clock c
                  join notice_rung r on r.term_code =
                       case when exists (select 1 from notice_rung o where o.term_code = c.term_code) then c.term_code else '*' end
                  join legal_term t on t.code = c.term_code and t.version = c.term_version
                 where c.id > ? and c.id <= ?
                   and c.stopped_on is null and c.voided_on is null and c.suspended_on is null
                   and c.due_on + r.days <= ?
                   and (c.due_on + r.days > ?
                        or not exists (select 1 from notice_rung l
                                        where l.term_code = r.term_code and l.days > r.days and c.due_on + l.days <= ?))
                   and not exists (select 1 from notice_firing f
                                    where f.clock_id = c.id and f.rung_days = r.days and f.due_on = c.due_on)
            ), fired as (
                insert into notice_firing (clock_id, rung_days, due_on, audience, fired_at)
                select id, days, due_on, audience, ? from due order by id, days
                on conflict on constraint notice_firing_pk do nothing
                returning clock_id, rung_days
            )
            select due.* from due join fired on fired.clock_id = due.id and fired.rung_days = due.days
             order by due.id, due.days""";

    @PersistenceContext
    EntityManager em;

    /** The last morning told before that day. */
    Optional<LocalDate> lastDayBefore(LocalDate today) {
        Date found = (Date) em.createNativeQuery("select max(on_day) from notice_day where on_day < ?1")
                .setParameter(1, Date.valueOf(today))
                .getSingleResult();
        return Optional.ofNullable(found).map(Date::toLocalDate);
    }

    /** True for the one who begins the morning; another waits until it is told or given up. */
    boolean begin(LocalDate day, Instant at) {
        return em.createNativeQuery(
                                "insert into notice_day (on_day, begun_at) values (?1, ?2) on conflict on constraint notice_day_pk do nothing")
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** Where the next stretch of so many open clocks ends, of those that any rung may have reached; empty after the last. */
    OptionalLong stretch(long from, int clocks, LocalDate today) {
        Number end = (Number) em.createNativeQuery("""
                        select max(id) from (
                            select c.id from deadline_clock c
                             where c.stopped_on is null and c.voided_on is null and c.suspended_on is null and c.id > ?1
                               and c.due_on <= cast(?2 as date) - (select min(days) from notice_rung)
                             order by c.id limit ?3) stretch""")
                .setParameter(1, from)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, clocks)
                .getSingleResult();
        return end == null ? OptionalLong.empty() : OptionalLong.of(end.longValue());
    }

    /**
     * Marks and tells what clocks after {@code from} and up to {@code to} have reached; of two servers that ask together one
     * gets the rung.
     */
    List<Fired> fire(long from, long to, LocalDate today, LocalDate since, Instant at) {
        // The connection itself: a statement that writes and answers would be taken for a query, outside the
        // transaction.
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement fire = connection.prepareStatement(FIRE)) {
            fire.setLong(1, from);
            fire.setLong(2, to);
            fire.setDate(3, Date.valueOf(today));
            fire.setDate(4, Date.valueOf(since));
            fire.setDate(5, Date.valueOf(today));
            fire.setTimestamp(6, Timestamp.from(at));
            try (ResultSet row = fire.executeQuery()) {
                List<Fired> fired = new ArrayList<>();
                while (row.next()) {
                    fired.add(fired(row));
                }
                return fired;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The reminders could not be found", e);
        }
    }

    private static Fired fired(ResultSet row) throws SQLException {
        return new Fired(
                row.getLong(1),
                row.getInt(2),
                Audience.valueOf(row.getString(3)),
                row.getDate(4).toLocalDate(),
                new ClockSubject(row.getString(5), row.getString(6)),
                row.getString(7),
                row.getString(8));
    }
}

package vn.tiepdan.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/**
 * Gives the next number of a book: from 1 each year (Decree 30/2020, Annex I), none skipped, none twice.
 *
 * <p>The number is taken in the caller's transaction and given back when that fails. Until it ends, others who want a number of
 * the same book wait; who takes numbers of two books takes the visit's before the petition's, lest two wait for each other.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Numbering {

    /** A database sequence would leave a gap for each rollback; a locked counter row does not. */
    private static final String TAKE = """
            insert into book_counter as c (book, unit_code, year, last_number) values (?, ?, ?, 1)
            on conflict on constraint book_counter_pk do update set last_number = c.last_number + 1
            returning last_number
            """;

    private static final String STAND_BEHIND = """
            insert into book_counter as c (book, unit_code, year, last_number) values (?, ?, ?, ?)
            on conflict on constraint book_counter_pk do update set last_number = greatest(c.last_number, excluded.last_number)
            """;
    private static final String STAND_AT = """
            insert into book_counter as c (book, unit_code, year, last_number) values (?, ?, ?, ?)
            on conflict on constraint book_counter_pk do update set last_number = excluded.last_number
            """;

    @PersistenceContext
    EntityManager em;

    /** Whoever asks for a turn of the same thing waits until the transaction of who asked before has ended. */
    public void inTurn(String what) {
        try (PreparedStatement turn =
                em.unwrap(Connection.class).prepareStatement("select pg_advisory_xact_lock(hashtext(?))")) {
            turn.setString(1, what);
            turn.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("no turn of " + what, e);
        }
    }

    /**
     * The number behind the highest that a code of the unit with this stem bears; whoever asks at the same time waits.
     *
     * @param table whose column {@code code} holds the codes
     */
    public int nextCode(String table, UnitCode unit, String stem) {
        inTurn(table + " " + stem);
        Number last = (Number) em.createNativeQuery("""
                        select coalesce(max(cast(substr(code, length(?1) + 1) as integer)), 0) from %s
                         where unit_code = ?2 and code like ?1 || '%%'""".formatted(table))
                .setParameter(1, stem)
                .setParameter(2, unit.value())
                .getSingleResult();
        return last.intValue() + 1;
    }

    public int next(Book book, UnitCode unit, int year) {
        // The connection itself: a statement that writes and answers would be taken for a query, outside the
        // transaction.
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, book.name());
            take.setString(2, unit.value());
            take.setInt(3, year);
            try (ResultSet taken = take.executeQuery()) {
                taken.next();
                return taken.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no number of the book " + book, e);
        }
    }

    /** The next number comes after this one, which an old book gave; a counter that stands further stays where it is. */
    public void standBehind(Book book, UnitCode unit, int year, int last) {
        put(STAND_BEHIND, book, unit, year, last);
    }

    /** The next number comes right after this one; whoever asks this knows that no record bears a higher one. */
    public void standAt(Book book, UnitCode unit, int year, int last) {
        put(STAND_AT, book, unit, year, last);
    }

    private void put(String sql, Book book, UnitCode unit, int year, int last) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement put = connection.prepareStatement(sql)) {
            put.setString(1, book.name());
            put.setString(2, unit.value());
            put.setInt(3, year);
            put.setInt(4, last);
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the counter of the book " + book + " cannot be set", e);
        }
    }
}

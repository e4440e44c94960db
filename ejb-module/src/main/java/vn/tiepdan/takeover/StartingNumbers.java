package vn.tiepdan.takeover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tiepdan.document.Book;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Where the old books of a ward ended, as a collection that only grows. */
@Repository
class StartingNumbers {

    @PersistenceContext
    EntityManager em;

    void keep(Book book, UnitCode unit, int year, int lastUsed, String reason, OfficerCode by, Instant at) {
        em.createNativeQuery("""
                        insert into starting_number (book, unit_code, year, last_used, reason, set_by, set_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, book.name())
                .setParameter(2, unit.value())
                .setParameter(3, year)
                .setParameter(4, lastUsed)
                .setParameter(5, reason)
                .setParameter(6, by.value())
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }

    /** The highest number that a record of ours bears in this book of that year; 0 for none. */
    int highest(Book book, UnitCode unit, int year) {
        String sql =
                switch (book) {
                    case PETITION, DENUNCIATION ->
                        "select max(book_number) from petition where unit_code = ?1 and book_year = ?2 and book = ?3";
                    case VISIT, DENUNCIATION_VISIT ->
                        "select max(book_number) from visit where unit_code = ?1 and book_year = ?2 and book = ?3";
                    case RECEIPT ->
                        "select max(book_number) from receipt where unit_code = ?1 and book_year = ?2 and ?3 <> ''";
                    case CASE ->
                        "select max(cast(right(code, 6) as integer)) from matter where code like 'VV-' || ?1 || '-' || ?2 || '-%' and ?3 <> ''";
                    case DENUNCIATION_CASE, UNCLASSIFIED_VISIT, UNCLASSIFIED_PETITION ->
                        throw new IllegalArgumentException("nobody tells a number of the book " + book);
                };
        Object found = em.createNativeQuery(sql)
                .setParameter(1, unit.value())
                .setParameter(2, year)
                .setParameter(3, book == Book.DENUNCIATION || book == Book.DENUNCIATION_VISIT ? "DENUNCIATION" : "OPEN")
                .getSingleResult();
        return found == null ? 0 : ((Number) found).intValue();
    }

    /** The last number given in this book of that year; 0 for none. */
    int counter(Book book, UnitCode unit, int year) {
        List<?> found = em.createNativeQuery(
                        "select last_number from book_counter where book = ?1 and unit_code = ?2 and year = ?3")
                .setParameter(1, book.name())
                .setParameter(2, unit.value())
                .setParameter(3, year)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    /** Every book and year that has been numbered or told of, the newest year first. */
    List<StartingNumberRow> of(UnitCode unit, List<Book> books) {
        List<?> found = em.createNativeQuery("""
                        select c.book, c.year, c.last_number + 1, s.last_used, s.reason, s.set_by, s.set_at
                          from book_counter c
                          left join lateral (select * from starting_number n where n.book = c.book and n.unit_code = c.unit_code
                                and n.year = c.year order by n.id desc limit 1) s on true
                         where c.unit_code = ?1 and c.book = any (string_to_array(?2, ','))
                         order by c.year desc, array_position(string_to_array(?2, ','), cast(c.book as text))""")
                .setParameter(1, unit.value())
                .setParameter(2, String.join(",", books.stream().map(Book::name).toList()))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new StartingNumberRow(
                        Book.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        row[3] == null ? null : ((Number) row[3]).intValue(),
                        (String) row[4],
                        row[5] == null ? null : new OfficerCode((String) row[5]),
                        moment(row[6])))
                .toList();
    }

    private static Instant moment(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof Timestamp time ? time.toInstant() : ((OffsetDateTime) stored).toInstant();
    }
}

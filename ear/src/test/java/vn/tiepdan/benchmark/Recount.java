package vn.tiepdan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import vn.tiepdan.deadline.LegalTerm;
import vn.tiepdan.deadline.WorkingCalendar;

/**
 * What a changed day costs: every open clock is read, page by page, counted by the engine under the changed calendar and
 * compared with the day that is stored. Nothing is written.
 */
final class Recount {

    private static final int PAGE = 1_000;

    private final Connection database;
    private final Map<String, LegalTerm> terms;
    private final WorkingCalendar calendar;
    private long read;
    private long moved;

    /** Counts under that calendar; without one it only reads. */
    Recount(Connection database, Map<String, LegalTerm> terms, WorkingCalendar calendar) {
        this.database = database;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Goes over all open clocks once and tells the seconds it took. */
    double run(long atMost) throws SQLException {
        read = 0;
        moved = 0;
        long began = System.nanoTime();
        database.setAutoCommit(false);
        try (PreparedStatement page = database.prepareStatement("""
                select id, term_code, term_version, triggered_on, due_on from deadline_clock
                 where stopped_on is null and voided_on is null and suspended_on is null and id > ? order by id limit ?""")) {
            long last = Long.MIN_VALUE;
            boolean more = true;
            while (more && read < atMost) {
                page.setLong(1, last);
                page.setInt(2, PAGE);
                int rows = 0;
                try (ResultSet clock = page.executeQuery()) {
                    while (clock.next()) {
                        rows++;
                        last = clock.getLong(1);
                        compare(
                                clock.getString(2) + "/" + clock.getInt(3),
                                clock.getObject(4, LocalDate.class),
                                clock.getObject(5, LocalDate.class));
                    }
                }
                database.commit();
                read += rows;
                more = rows == PAGE;
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void compare(String term, LocalDate trigger, LocalDate stored) {
        if (calendar != null && !terms.get(term).from(trigger, calendar).due().equals(stored)) {
            moved++;
        }
    }

    long read() {
        return read;
    }

    long moved() {
        return moved;
    }
}

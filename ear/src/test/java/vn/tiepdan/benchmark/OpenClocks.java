package vn.tiepdan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What PostgreSQL itself does with all open clocks: reads them page by page, or writes each once, so many in a commit. */
final class OpenClocks {

    private static final int PAGE = 1_000;
    private static final String OPEN = " from deadline_clock where stopped_on is null and voided_on is null and id > ?";

    private final Connection database;

    OpenClocks(Connection database) {
        this.database = database;
    }

    long count() throws SQLException {
        try (PreparedStatement count = database.prepareStatement("select count(*)" + OPEN)) {
            count.setLong(1, Long.MIN_VALUE);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Reads them once and tells the seconds it took. */
    double read() throws SQLException {
        return pages("select id, term_code, term_version, triggered_on, due_on" + OPEN + " order by id limit ?");
    }

    /** Writes each once, with the same day, and tells the seconds it took. */
    double write() throws SQLException {
        return pages("update deadline_clock set due_on = due_on, version = version + 1 where id in (select id" + OPEN
                + " order by id limit ? for update) returning id");
    }

    private double pages(String statement) throws SQLException {
        long began = System.nanoTime();
        database.setAutoCommit(false);
        try (PreparedStatement page = database.prepareStatement(statement)) {
            long last = Long.MIN_VALUE;
            int rows = PAGE;
            while (rows == PAGE) {
                page.setLong(1, last);
                page.setInt(2, PAGE);
                rows = 0;
                try (ResultSet clock = page.executeQuery()) {
                    while (clock.next()) {
                        rows++;
                        last = Math.max(last, clock.getLong(1));
                    }
                }
                database.commit();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }
}

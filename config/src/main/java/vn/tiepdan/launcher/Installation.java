package vn.tiepdan.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database holds, asked before the server starts: only the demonstration may be moved to another day. */
enum Installation {
    NEW,
    DEMONSTRATION,
    REAL,
    FOREIGN;

    static Installation in(DatabaseAccess access) {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement()) {
            if (holds(statement, "select to_regclass('tiepdan.installation') is not null")) {
                return kind(statement);
            }
            // The application's first migration makes that table: without it, any other table is somebody else's.
            boolean otherTables = holds(statement, """
                    select exists (select from pg_catalog.pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema')
                       and tablename <> 'flyway_schema_history')
                    """);
            return otherTables ? FOREIGN : NEW;
        } catch (SQLException e) {
            throw new Refusal("database.unreachable", access.url(), e.getSQLState());
        }
    }

    private static Installation kind(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select kind from tiepdan.installation")) {
            if (!row.next()) {
                return NEW;
            }
            return "DEMONSTRATION".equals(row.getString(1)) ? DEMONSTRATION : REAL;
        }
    }

    private static boolean holds(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}

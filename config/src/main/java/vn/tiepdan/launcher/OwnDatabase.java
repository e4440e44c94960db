package vn.tiepdan.launcher;

import static vn.tiepdan.launcher.DatabaseAccess.OWNER_PASSWORD;
import static vn.tiepdan.launcher.DatabaseAccess.OWNER_USER;
import static vn.tiepdan.launcher.DatabaseAccess.PASSWORD;
import static vn.tiepdan.launcher.DatabaseAccess.USER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL that somebody else runs: both roles must get in before anything is started. */
final class OwnDatabase {

    private static final int LEAST_VERSION = 15;

    private OwnDatabase() {}

    static DatabaseAccess reach(String url, Map<String, String> environment) {
        DatabaseAccess access = access(url, environment);
        try (Connection application = access.asApplication();
                Connection owner = access.asOwner();
                Statement statement = owner.createStatement()) {
            if (application.getMetaData().getDatabaseMajorVersion() < LEAST_VERSION) {
                throw new Refusal("database.too-old", LEAST_VERSION);
            }
            statement.execute("create schema if not exists " + DatabaseAccess.SCHEMA);
        } catch (SQLException e) {
            throw new Refusal("database.unreachable", url, e.getSQLState());
        }
        return access;
    }

    /** Only puts the words together. */
    static DatabaseAccess access(String url, Map<String, String> environment) {
        return new DatabaseAccess(
                url,
                word(environment, OWNER_USER),
                word(environment, OWNER_PASSWORD),
                word(environment, USER),
                word(environment, PASSWORD));
    }

    private static String word(Map<String, String> environment, String name) {
        String word = environment.getOrDefault(name, "");
        if (word.isBlank()) {
            throw new Refusal("database.environment-missing", name);
        }
        return word;
    }
}

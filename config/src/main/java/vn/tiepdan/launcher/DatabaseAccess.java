package vn.tiepdan.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The way into the product's database: the owner migrates, backs up and restores; the application role does the daily work. */
record DatabaseAccess(String url, String ownerUser, String ownerPassword, String user, String password) {

    static final String SCHEMA = "tiepdan";

    /** The names under which the application, and this launcher for a database of one's own, look in the environment. */
    static final String OWNER_USER = "TIEPDAN_DB_OWNER_USER";

    static final String OWNER_PASSWORD = "TIEPDAN_DB_OWNER_PASSWORD";
    static final String USER = "TIEPDAN_DB_USER";
    static final String PASSWORD = "TIEPDAN_DB_PASSWORD";

    Connection asOwner() throws SQLException {
        return connect(url, ownerUser, ownerPassword);
    }

    Connection asApplication() throws SQLException {
        return connect(url, user, password);
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("currentSchema", SCHEMA);
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }

    Map<String, String> environment() {
        return Map.of(
                "TIEPDAN_DB_URL",
                url,
                OWNER_USER,
                ownerUser,
                OWNER_PASSWORD,
                ownerPassword,
                USER,
                user,
                PASSWORD,
                password);
    }

    @Override
    public String toString() {
        return url;
    }
}

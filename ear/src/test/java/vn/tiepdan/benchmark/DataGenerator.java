package vn.tiepdan.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiepdan.benchmark.Places.Place;
import vn.tiepdan.deadline.StoredLaw;
import vn.tiepdan.protection.OpenVault;
import vn.tiepdan.protection.Vault;

/**
 * Fills a migrated demonstration with wards of its own and what a few years bring to them.
 *
 * <p>All of it or, when something goes wrong, nothing: one transaction. The same seed, size and last day give the same rows,
 * but for the bytes of the seals, which never look the same twice. Refuses a database that holds real data.
 */
public final class DataGenerator {

    private static final long FIRST_LOOK = 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);

    private final PrintStream out;

    DataGenerator(PrintStream out) {
        this.out = out;
    }

    /** Started by {@code mvn -Pdata}; what it is told stands in docs/do-hieu-nang.md. */
    public static void main(String[] arguments) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new DataGenerator(out)
                    .fill(
                            new Target(
                                    needed("tiepdan.jdbc"),
                                    told("tiepdan.jdbc.user", System.getenv("TIEPDAN_DB_OWNER_USER"), "tiepdan_owner"),
                                    told("tiepdan.jdbc.password", System.getenv("TIEPDAN_DB_OWNER_PASSWORD"), "")),
                            Size.called(needed("tiepdan.size")),
                            Path.of(needed("tiepdan.key")),
                            LocalDate.parse(told("tiepdan.until", null, "2026-11-20")),
                            Long.parseLong(told("tiepdan.seed", null, "2024")));
        } catch (Refused refused) {
            out.println(refused.getMessage());
            System.exit(2);
        }
    }

    static String told(String property, String otherwise, String last) {
        String value = System.getProperty(property, "");
        if (!value.isBlank()) {
            return value;
        }
        return otherwise == null || otherwise.isBlank() ? last : otherwise;
    }

    private static String needed(String property) {
        String value = told(property, null, "");
        if (value.isEmpty()) {
            throw new Refused("-D" + property + "=… is missing; see docs/do-hieu-nang.md");
        }
        return value;
    }

    /** Fills the database with that much, the last of it received on that day. */
    void fill(Target target, Size size, Path key, LocalDate lastDay, long seed) throws SQLException {
        if (Files.notExists(key)) {
            throw new Refused(
                    "The key file of the installation is not there, so no identity could be sealed under it: " + key);
        }
        long began = System.nanoTime();
        try (Connection database = target.connect();
                StoredLaw law = new StoredLaw(target.url(), target.user(), target.password())) {
            database.setAutoCommit(false);
            requireDemonstration(database);
            out.printf(
                    "%,d petitions in %,d wards, 02/01/2024 to %s, seed %d%n",
                    size.petitions(), size.wards(), lastDay, seed);
            Ledger ledger = new Ledger(database, size);
            write(ledger, law, OpenVault.withKey(key), size, lastDay, seed, began);
            ledger.send();
            ledger.nothingIsDue();
            remember(database, size, lastDay, seed);
            out.printf("  %5.1f s  checking references and committing%n", seconds(began));
            database.commit();
            out.printf("  %5.1f s  analyze%n", seconds(began));
            ledger.analyze();
            database.commit();
            ledger.sheets().forEach(sheet -> out.printf("%,14d  %s%n", sheet.sent(), sheet.table()));
            out.printf("Done in %.1f s.%n", seconds(began));
        }
    }

    private void write(Ledger ledger, StoredLaw law, Vault vault, Size size, LocalDate lastDay, long seed, long began)
            throws SQLException {
        Days days = new Days(law.calendar(), FIRST_DAY, lastDay);
        Codes codes = new Codes(seed);
        List<Place> places = Places.of(size);
        new TreeSet<>(places.stream().map(Place::provinceCode).toList())
                .stream()
                        .filter(code -> !code.equals(Places.PROVINCE))
                        .forEach(code -> ledger.units.row(
                                code,
                                "Ủy ban nhân dân tỉnh " + nameOf(code, places),
                                "Generated province " + code,
                                "PROVINCE",
                                null,
                                "2010-01-01"));
        int[] shares = shares(places.size(), size.petitions(), seed);
        long done = 0;
        long unknown = FIRST_LOOK;
        long told = began;
        for (int i = 0; i < shares.length; i++) {
            new Ward(places.get(i), ledger, law, days, vault, codes, seed).fill(shares[i]);
            done += shares[i];
            if (ledger.isFull()) {
                ledger.send();
            }
            if (done >= unknown) {
                // Else references are still checked as if the tables were as small as they were: row by row through all
                // of them.
                ledger.send();
                ledger.analyze();
                unknown = 2 * done;
            }
            if (System.nanoTime() - told > 2_000_000_000L || i == shares.length - 1) {
                told = System.nanoTime();
                out.printf("  %5.1f s  %3d %%  %,d petitions%n", seconds(began), done * 100 / size.petitions(), done);
            }
        }
    }

    private static String nameOf(String code, List<Place> places) {
        return places.stream()
                .filter(place -> place.provinceCode().equals(code))
                .findFirst()
                .orElseThrow()
                .provinceName();
    }

    /** Wards are not alike: some have four times the petitions of others. Together they have exactly what is wanted. */
    private static int[] shares(int wards, int petitions, long seed) {
        Draw draw = new Draw(seed);
        double[] weights = new double[wards];
        double sum = 0;
        for (int i = 0; i < wards; i++) {
            weights[i] = 0.5 + 1.5 * draw.fraction();
            sum += weights[i];
        }
        int[] shares = new int[wards];
        int left = petitions;
        for (int i = 0; i < wards; i++) {
            shares[i] = i == wards - 1 ? left : (int) (petitions * weights[i] / sum);
            left -= shares[i];
        }
        return shares;
    }

    private static void requireDemonstration(Connection database) throws SQLException {
        String kind;
        try {
            kind = first(database, "select kind from installation");
        } catch (SQLException noTable) {
            throw new Refused("The database is not migrated: start the product on it once, as a demonstration.");
        }
        if (kind == null) {
            throw new Refused("The database has not begun: start the product on it once, as a demonstration.");
        }
        if (!kind.equals("DEMONSTRATION")) {
            throw new Refused("This database holds real data (installation.kind is " + kind
                    + "); generated petitions are never put among real ones. Nothing was changed.");
        }
        if (first(database, "select code from unit where code ~ '^DL[0-9]{4}$' limit 1") != null) {
            throw new Refused("This database holds generated data already. Nothing was changed.");
        }
        if (first(database, "select code from unit where code = '" + Places.CITY + "'") == null) {
            throw new Refused("The demonstration has not been told yet: wait until the product is ready.");
        }
    }

    private static String first(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** One line in the trail says what was done; a line for every generated deed would be a lie. */
    private static void remember(Connection database, Size size, LocalDate lastDay, long seed) throws SQLException {
        try (PreparedStatement entry = database.prepareStatement("""
                insert into audit_entry (at, law_day, actor, act, detail, refused)
                values (now(), ?, 'system', 'benchmark.generate', ?, false)""")) {
            entry.setObject(1, lastDay);
            entry.setString(2, size + ", seed " + seed);
            entry.executeUpdate();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** The database to fill, and its owner. */
    record Target(String url, String user, String password) {

        Connection connect() throws SQLException {
            Connection database = DriverManager.getConnection(url, user, password);
            database.setSchema("tiepdan");
            return database;
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** How many rows were sent, by table. */
    static Map<String, Long> counts(Connection database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : List.of("petition", "visit", "matter", "deadline_clock", "citizen", "sealed_identity")) {
            counts.put(table, Long.parseLong(first(database, "select count(*) from " + table)));
        }
        return counts;
    }
}

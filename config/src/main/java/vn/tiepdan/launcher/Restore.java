package vn.tiepdan.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/** Puts a backup in the place of everything the database holds: all of it in one transaction, or nothing. */
final class Restore implements AutoCloseable {

    private final DatabaseAccess access;
    private final ZipFile zip;
    private final Manifest manifest;

    private Restore(DatabaseAccess access, ZipFile zip, Manifest manifest) {
        this.access = access;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Reads the whole file once and compares it with its manifest and with the schema; touches nothing. */
    static Restore checked(DatabaseAccess access, Path file) throws SQLException {
        if (!Files.isReadable(file)) {
            throw new Refusal("restore.no-file", file);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            Manifest manifest;
            try (InputStream stream = entry(zip, Manifest.ENTRY)) {
                manifest = Manifest.read(stream);
            }
            Restore restore = new Restore(access, zip, manifest);
            for (String table : manifest.tables().keySet()) {
                try (Flow flow = restore.flow(table)) {
                    flow.readToEnd();
                }
            }
            restore.requireSameSchema();
            return restore;
        } catch (IOException e) {
            close(zip);
            throw new Refusal("restore.damaged", file);
        } catch (Refusal | SQLException e) {
            close(zip);
            throw e;
        }
    }

    private void requireSameSchema() throws SQLException {
        try (Connection connection = access.asOwner()) {
            Catalogue here = Catalogue.of(connection);
            Map<String, String> columns = new LinkedHashMap<>();
            manifest.tables().forEach((name, table) -> columns.put(name, table.columns()));
            if (!here.schemaVersion().equals(manifest.schemaVersion())
                    || !here.columns().equals(columns)
                    || !here.sequences().keySet().equals(manifest.sequences().keySet())) {
                throw new Refusal("restore.other-schema", manifest.productVersion());
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    void run() throws IOException, SQLException {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Catalogue catalogue = Catalogue.of(connection);
            List<String> tables = List.copyOf(catalogue.columns().keySet());
            List<Catalogue.Reference> lent = catalogue.backward().stream()
                    .filter(reference -> !reference.deferrable())
                    .toList();
            // The rows come back as they were: what watches over a change must not see one here.
            forEach(tables, statement, "disable trigger user");
            for (Catalogue.Reference reference : lent) {
                alter(statement, reference, "deferrable");
            }
            statement.execute(
                    "truncate " + tables.stream().map(Catalogue::quoted).collect(Collectors.joining(", ")));
            statement.execute("set constraints all deferred");
            for (String table : tables) {
                try (Flow flow = flow(table)) {
                    String command = "copy " + Catalogue.quoted(table) + " ("
                            + manifest.tables().get(table).columns() + ") from stdin";
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, flow);
                    flow.readToEnd();
                }
            }
            statement.execute("set constraints all immediate");
            for (Catalogue.Reference reference : lent) {
                alter(statement, reference, "not deferrable");
            }
            forEach(tables, statement, "enable trigger user");
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                // Not setval: that one would outlive a rollback.
                statement.execute("alter sequence " + Catalogue.quoted(sequence.getKey()) + " restart with "
                        + sequence.getValue());
            }
            connection.commit();
        }
    }

    private static void forEach(List<String> tables, Statement statement, String change) throws SQLException {
        for (String table : tables) {
            statement.execute("alter table " + Catalogue.quoted(table) + " " + change);
        }
    }

    private static void alter(Statement statement, Catalogue.Reference reference, String manner) throws SQLException {
        statement.execute("alter table " + Catalogue.quoted(reference.from()) + " alter constraint \""
                + reference.name() + "\" " + manner);
    }

    private Flow flow(String table) throws IOException {
        return new Flow(entry(zip, Manifest.entryOf(table)), manifest.tables().get(table));
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }

    private static void close(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException alreadyRefusing) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A table's rows on their way in, which at their end must be what the manifest promised. */
    private static final class Flow extends FilterInputStream {

        private final Tally tally = new Tally();
        private final Manifest.Table promised;
        private boolean ended;

        Flow(InputStream rows, Manifest.Table promised) {
            super(rows);
            this.promised = promised;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] octets, int offset, int length) throws IOException {
            int count = super.read(octets, offset, length);
            if (count > 0) {
                tally.write(octets, offset, count);
            } else if (count < 0 && !ended) {
                ended = true;
                if (tally.rows() != promised.rows() || !tally.sha256().equals(promised.sha256())) {
                    throw new IOException("not what the manifest promised");
                }
            }
            return count;
        }

        void readToEnd() throws IOException {
            byte[] octets = new byte[1 << 16];
            int count;
            do {
                count = read(octets, 0, octets.length);
            } while (count >= 0);
        }
    }
}

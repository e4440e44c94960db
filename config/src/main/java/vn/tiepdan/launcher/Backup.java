package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * All rows of the product as they stood at one moment, in one file, while others go on working. The key that opens sealed
 * identities is not in the database and so never in a backup: who finds the file finds no denouncer.
 */
final class Backup {

    private final DatabaseAccess access;
    private final String productVersion;

    Backup(DatabaseAccess access, String productVersion) {
        this.access = access;
        this.productVersion = productVersion;
    }

    /** The file appears when it is whole, for the owner's eyes only. */
    Manifest to(Path file) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            Manifest manifest;
            try (FileChannel channel = FileChannel.open(half, CREATE_NEW, WRITE)) {
                DataDirectory.permit(half, "rw-------");
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
                manifest = write(zip);
                zip.finish();
                channel.force(true);
            }
            Files.move(half, file, ATOMIC_MOVE, REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Manifest write(ZipOutputStream zip) throws IOException, SQLException {
        try (Connection connection = access.asOwner()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Catalogue catalogue = Catalogue.of(connection);
            Map<String, Manifest.Table> tables = new LinkedHashMap<>();
            for (Map.Entry<String, String> table : catalogue.columns().entrySet()) {
                zip.putNextEntry(new ZipEntry(Manifest.entryOf(table.getKey())));
                Tally tally = copy(connection, table.getKey(), table.getValue(), zip);
                zip.closeEntry();
                tables.put(
                        table.getKey(),
                        new Manifest.Table(tables.size() + 1, table.getValue(), tally.rows(), tally.sha256()));
            }
            // Read last: a sequence knows no snapshot, and one that is ahead does no harm.
            Map<String, Long> sequences = Catalogue.of(connection).sequences();
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            Manifest manifest = new Manifest(catalogue.schemaVersion(), productVersion, now, tables, sequences);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(manifest.text().getBytes(UTF_8));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Tally copy(Connection connection, String table, String columns, OutputStream out)
            throws IOException, SQLException {
        Tally tally = new Tally();
        String command = "copy " + Catalogue.quoted(table) + " (" + columns + ") to stdout";
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command, new Both(tally, out));
        return tally;
    }

    /** Sends the same octets two ways. */
    private static final class Both extends OutputStream {

        private final OutputStream first;
        private final OutputStream second;

        Both(OutputStream first, OutputStream second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int octet) throws IOException {
            first.write(octet);
            second.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            first.write(octets, offset, length);
            second.write(octets, offset, length);
        }
    }
}

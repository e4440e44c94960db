package vn.tiepdan.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this machine, unpacked once beside the data they serve. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path unpackedIn(DataDirectory data) throws IOException {
        String archive = "postgres-" + system() + "-" + architecture() + ".txz";
        Path unpacked = data.at("postgresql");
        if (Files.isExecutable(unpacked.resolve("bin/postgres"))) {
            return unpacked;
        }
        Path half = data.at("postgresql.half");
        Trees.delete(half);
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (stream == null) {
                throw new Refusal("database.no-binaries", system() + "/" + architecture());
            }
            unpack(stream, half);
        }
        Files.move(half, unpacked, ATOMIC_MOVE);
        return unpacked;
    }

    private static void unpack(InputStream stream, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(path, permissions((entry.getMode() & 0100) != 0));
                }
            }
        }
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
        }
        return permissions;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") || name.equals("x86_64") ? "x86_64" : "arm_64";
    }
}

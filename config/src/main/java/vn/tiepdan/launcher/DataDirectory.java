package vn.tiepdan.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;

/**
 * The one directory that holds everything an installation must not lose: the database, its secrets and what the launcher
 * remembers. One {@code ./run} at a time owns it, by a lock that dies with the process.
 */
final class DataDirectory implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 1L << 30;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Path root;
    private FileChannel lockChannel;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /** Makes the directory when it is not there, sees that it can hold data, and takes it for this process. */
    static DataDirectory own(Path path) {
        try {
            Files.createDirectories(path);
            DataDirectory data = new DataDirectory(path.toRealPath());
            data.takeLock();
            permit(data.root, "rwx------");
            for (String closed : List.of("log", "secrets", "server")) {
                permit(Files.createDirectories(data.root.resolve(closed)), "rwx------");
            }
            data.tryWriting();
            return data;
        } catch (FileSystemException e) {
            throw unusable(path, e);
        } catch (IOException e) {
            throw new Refusal("data.unwritable", path);
        }
    }

    /** The directory of a product that is running at this moment. */
    static DataDirectory ofRunning(Path path) {
        try {
            if (isInUse(path)) {
                return new DataDirectory(path.toRealPath());
            }
        } catch (IOException e) {
            throw new Refusal("data.unwritable", path);
        }
        throw new Refusal("data.not-running", path);
    }

    static boolean isInUse(Path path) throws IOException {
        if (!Files.isRegularFile(path.resolve("run.lock"))) {
            return false;
        }
        try (DataDirectory data = new DataDirectory(path.toRealPath())) {
            data.takeLock();
            return false;
        } catch (Refusal inUse) {
            return true;
        }
    }

    private static Refusal unusable(Path path, FileSystemException e) {
        boolean full = String.valueOf(e.getMessage()).contains("No space left")
                || String.valueOf(e.getReason()).contains("quota");
        return full ? new Refusal("data.full", path) : new Refusal("data.unwritable", path);
    }

    private void takeLock() throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("run.lock"), CREATE, WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new Refusal("data.in-use", root);
        }
        lockChannel = channel;
    }

    private void tryWriting() throws IOException {
        if (Files.getFileStore(root).getUsableSpace() < LEAST_FREE_BYTES) {
            throw new Refusal("data.full", root);
        }
        Path probe = root.resolve("probe");
        try (FileChannel channel = FileChannel.open(probe, CREATE, WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(1 << 20);
            while (zeros.hasRemaining()) {
                channel.write(zeros);
            }
            channel.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    Path root() {
        return root;
    }

    Path at(String first, String... more) {
        return root.resolve(Path.of(first, more));
    }

    /** A secret made once and kept in a file only the owner reads. */
    String secret(String name) throws IOException {
        Path file = at("secrets", name);
        if (!Files.exists(file)) {
            write(file, randomWord(32));
        }
        return Files.readString(file).strip();
    }

    static String randomWord(int length) {
        SecureRandom random = new SecureRandom();
        StringBuilder word = new StringBuilder();
        random.ints(length, 0, LETTERS.length()).forEach(i -> word.append(LETTERS.charAt(i)));
        return word.toString();
    }

    Properties read(String name) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(at(name))) {
            properties.load(new StringReader(Files.readString(at(name))));
        }
        return properties;
    }

    void write(String name, Properties properties) throws IOException {
        StringWriter text = new StringWriter();
        properties.store(text, null);
        write(at(name), text.toString());
    }

    /** Whole or not at all, and for the owner's eyes only. */
    static void write(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half);
        permit(half, "rw-------");
        Files.writeString(half, text);
        Files.move(half, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    static void permit(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() throws IOException {
        if (lockChannel != null) {
            lockChannel.close();
        }
    }
}

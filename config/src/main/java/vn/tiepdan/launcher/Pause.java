package vn.tiepdan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The time in which a restore has the database to itself: it leaves its number in the data directory, the launcher ends the
 * server and says so, and starts it again as soon as the restore withdraws its number or is no more.
 */
final class Pause implements AutoCloseable {

    private static final String WANTED = "restore.wanted";
    private static final String GRANTED = "restore.granted";

    private final DataDirectory data;

    private Pause(DataDirectory data) {
        this.data = data;
    }

    /** Asked by the restore; returns when the server is down. */
    static Pause ask(DataDirectory data) throws IOException, InterruptedException {
        DataDirectory.write(
                data.at(WANTED), String.valueOf(ProcessHandle.current().pid()));
        Pause pause = new Pause(data);
        while (!Files.exists(data.at(GRANTED))) {
            if (!DataDirectory.isInUse(data.root())) {
                pause.close();
                throw new Refusal("data.not-running", data.root());
            }
            Thread.sleep(100);
        }
        return pause;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(data.at(WANTED));
    }

    static boolean isWanted(DataDirectory data) throws IOException {
        Path wanted = data.at(WANTED);
        if (!Files.exists(wanted)) {
            return false;
        }
        boolean alive = ProcessHandle.of(Long.parseLong(Files.readString(wanted).strip()))
                .filter(ProcessHandle::isAlive)
                .isPresent();
        if (!alive) {
            Files.deleteIfExists(wanted);
        }
        return alive;
    }

    static void grant(DataDirectory data) throws IOException {
        DataDirectory.write(data.at(GRANTED), "");
    }

    static void withdraw(DataDirectory data) throws IOException {
        Files.deleteIfExists(data.at(GRANTED));
    }
}

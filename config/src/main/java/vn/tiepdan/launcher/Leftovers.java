package vn.tiepdan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier launcher left running when it was killed. Each is recognised by its own command line, never by a number
 * alone: after a restart of the machine the number may belong to anybody. Called only by the owner of the data directory.
 */
final class Leftovers {

    private Leftovers() {}

    /** The argument by which a server is known to belong to a data directory. */
    static String serverMark(DataDirectory data) {
        return "-Dtiepdan.data=" + data.root();
    }

    static boolean endServer(DataDirectory data) {
        List<ProcessHandle> servers = ProcessHandle.allProcesses()
                .filter(process -> hasArgument(process, serverMark(data)))
                .toList();
        servers.forEach(server -> Child.end(server, Signal.TERM, 9));
        return !servers.isEmpty();
    }

    static boolean endDatabase(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        Optional<ProcessHandle> named = firstNumber(pidFile).flatMap(ProcessHandle::of);
        boolean ours = named.filter(process -> hasArgument(process, cluster.toString()))
                .isPresent();
        if (ours) {
            Child.end(named.get(), Signal.INT, 30);
        }
        // A killed postmaster's children leave by themselves, but not at once, and until then no other may begin.
        ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, cluster))
                .forEach(process -> Child.end(process, Signal.QUIT, 5));
        if (!ours && named.isPresent()) {
            // The number now belongs to a stranger, whom PostgreSQL would take for its own twin.
            Files.deleteIfExists(pidFile);
        }
        return ours;
    }

    private static Optional<Long> firstNumber(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(l -> l.matches("\\d+"))
                .map(Long::valueOf);
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        return commandLine(process).contains(argument);
    }

    /** Read whole from the system where it can be: Java itself gives up on a command line longer than a page. */
    private static List<String> commandLine(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0"));
        } catch (IOException notLinuxOrGone) {
            return List.of(process.info().arguments().orElse(new String[0]));
        }
    }

    private static boolean worksIn(ProcessHandle process, Path directory) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .equals(directory);
        } catch (IOException notLinuxOrNotOurs) {
            return false;
        }
    }
}

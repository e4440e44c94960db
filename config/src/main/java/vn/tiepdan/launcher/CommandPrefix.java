package vn.tiepdan.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words put before a command. {@code setsid} keeps a Ctrl-C at the terminal from reaching our children before we have told
 * them to end in the right order; PostgreSQL, which refuses to run as root, is run as somebody with no rights.
 */
final class CommandPrefix {

    private static final String NOBODY = "65534";

    private CommandPrefix() {}

    static List<String> apart() {
        String path = System.getenv().getOrDefault("PATH", "");
        boolean there =
                Stream.of(path.split(File.pathSeparator)).anyMatch(d -> Files.isExecutable(Path.of(d, "setsid")));
        return there ? List.of("setsid") : List.of();
    }

    static List<String> withoutRights(DataDirectory data, Path cluster) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        boolean alreadyNobodys = Integer.parseInt(NOBODY) == (int) Files.getAttribute(cluster, "unix:uid");
        if (!alreadyNobodys && succeeds(namespace, "true")) {
            return namespace;
        }
        return asNobody(data, cluster);
    }

    /** For containers, where a root without the right to make a namespace is the rule. */
    static List<String> asNobody(DataDirectory data, Path cluster) throws IOException {
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        DataDirectory.permit(data.root(), "rwx--x--x");
        if (!succeeds(List.of("chown", "-R", NOBODY + ":" + NOBODY), cluster.toString())
                || !succeeds(nobody, "test", "-w", cluster.toString())) {
            throw new Refusal("database.root", data.root());
        }
        return nobody;
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

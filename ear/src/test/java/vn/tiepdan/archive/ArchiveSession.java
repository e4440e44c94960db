package vn.tiepdan.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import vn.tiepdan.journey.Product;
import vn.tiepdan.journey.TestDatabase;
import vn.tiepdan.journey.TestServer;

/**
 * Gives the server in which the tests of the archive run a database and ports of its own, before it is started.
 *
 * <p>The server is told by system properties: it takes {@code env.X} for the variable {@code X}.
 */
public class ArchiveSession implements LauncherSessionListener {

    private static final String CONTAINER = "arq.container.archive.configuration.";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                prepare();
            }
        });
    }

    private static synchronized void prepare() {
        if (System.getProperty(CONTAINER + "jbossHome") != null) {
            return;
        }
        try {
            int management = freePort();
            Map<String, String> told =
                    new HashMap<>(TestDatabase.fresh("archive").environment());
            told.put("TIEPDAN_DEMO", "false");
            told.put("TIEPDAN_TODAY", Product.TODAY);
            told.put("TIEPDAN_PASSWORD", Product.PASSWORD);
            told.put(
                    "TIEPDAN_KEY_FILE",
                    Path.of("target/archive-key.json").toAbsolutePath().toString());
            StringBuilder options = new StringBuilder("-Xmx512m -XX:+UseSerialGC -Djava.awt.headless=true");
            told.forEach((name, value) -> options.append(" -Denv.")
                    .append(name)
                    .append('=')
                    .append(value)
                    .append(" -D")
                    .append(name.toLowerCase(Locale.ROOT).replace('_', '.'))
                    .append('=')
                    .append(value));
            options.append(" -Djboss.http.port=").append(freePort());
            options.append(" -Djboss.management.http.port=").append(management);
            System.setProperty(CONTAINER + "javaVmArguments", options.toString());
            System.setProperty(CONTAINER + "managementPort", String.valueOf(management));
            System.setProperty(CONTAINER + "jbossHome", TestServer.provisioned().toString());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

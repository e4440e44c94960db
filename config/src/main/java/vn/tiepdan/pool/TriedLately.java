package vn.tiepdan.pool;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import org.jboss.jca.adapters.jdbc.extensions.postgres.PostgreSQLValidConnectionChecker;

/**
 * Tries a connection of the pool out before it is lent, but not again within half a second of having found it alive.
 *
 * <p>What lies idle is always tried, so a database that was restarted while nobody worked is noticed by nobody. What is lent hundreds of
 * times a second is not asked each time whether it is still there; if it breaks within that half second, whoever holds it sees the
 * same error as one whose connection breaks in his hands, and the pool throws it away.
 */
public class TriedLately extends PostgreSQLValidConnectionChecker {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration LATELY = Duration.ofMillis(500);

    private final transient LongSupplier nanos;
    private final transient Map<Connection, Long> foundAlive = Collections.synchronizedMap(new WeakHashMap<>());

    /** Made by the server, by name. */
    public TriedLately() {
        this(System::nanoTime);
    }

    TriedLately(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What is wrong with the connection; null when it may be lent. */
    @Override
    public SQLException isValidConnection(Connection connection) {
        Long found = foundAlive.get(connection);
        long now = nanos.getAsLong();
        if (found != null && now - found < LATELY.toNanos()) {
            return null;
        }
        SQLException wrong = super.isValidConnection(connection);
        if (wrong == null) {
            foundAlive.put(connection, now);
        } else {
            foundAlive.remove(connection);
        }
        return wrong;
    }
}

package vn.tiepdan.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import vn.tiepdan.shared.Settings;

/**
 * How fast one caller may ask: a client system 1,200 times a minute, whoever has no token 300 times from one address.
 *
 * <p>A minute's worth may be asked at once; it comes back evenly. Each server keeps its own count, which a restart forgets.
 * A benchmark lifts the pace of client systems by {@code TIEPDAN_REQUESTS_PER_MINUTE}; nothing lifts that of strangers.
 */
@ApplicationScoped
public class RequestPace {

    private static final int OF_A_CLIENT = 1_200;
    private static final int OF_A_STRANGER = 300;

    /** So many callers are remembered at most, those who asked last. */
    private static final int REMEMBERED = 10_000;

    @Inject
    Settings settings;

    private final Map<String, Bucket> callers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts one request of a client system; empty when it may go on, else the seconds after which the next one may. */
    public OptionalLong askAsClient(String clientId) {
        return ask("client " + clientId, settings.requestsPerMinute(OF_A_CLIENT));
    }

    /** The same for whoever has shown no token, known by his address only. */
    public OptionalLong askAsStranger(String address) {
        return ask("address " + address, OF_A_STRANGER);
    }

    /** The same for whoever reads a page that is open to everybody; what he asks of the interface counts apart. */
    public OptionalLong askForOpenPage(String address) {
        return ask("page " + address, OF_A_STRANGER);
    }

    private OptionalLong ask(String caller, int perMinute) {
        ConsumptionProbe probe = bucket(caller, perMinute).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    private Bucket bucket(String caller, int perMinute) {
        synchronized (callers) {
            return callers.computeIfAbsent(caller, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build());
        }
    }
}

package vn.tiepdan.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * Does what a client asks for once, however often the call is sent.
 *
 * <p>Key and outcome are stored in the deed's own transaction, so either both stand or neither. A key is remembered for 24
 * hours of the machine's clock. Refuses {@code integration.key.still-running} and {@link OtherCall}; a refused deed leaves the
 * key free.
 */
@Stateless
@RolesAllowed(Role.API)
public class OnceOnly {

    private static final Duration LIFE = Duration.ofHours(24);

    @Inject
    RememberedCalls calls;

    @Inject
    @MachineTime
    Clock machine;

    public Outcome once(ClientCall call, Supplier<Outcome> deed) {
        if (!calls.claim(call)) {
            throw new RuleBroken("integration.key.still-running");
        }
        Instant now = machine.instant();
        calls.forgetBefore(now.minus(LIFE));
        Optional<Outcome> before = calls.outcome(call);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome outcome = deed.get();
        calls.remember(call, outcome, now);
        return outcome;
    }
}

package vn.tiepdan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * Gives client systems their tokens (RFC 6749, section 4.4).
 *
 * <p>Nobody is signed in yet when it is called. A token is 256 random bits, lives 15 minutes of the machine's clock, and is
 * stored as a hash. Refuses {@code access.client.refused}, {@code access.scope.unknown} and, after too many failures, with
 * {@link Throttled}.
 */
@Stateless
@PermitAll
public class TokenDesk {

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ApiClients clients;

    @Inject
    Passwords passwords;

    @Inject
    FailedAttempts attempts;

    @Inject
    AuditTrail trail;

    @Inject
    @MachineTime
    Clock machine;

    /** A token with the wanted scopes, separated by blanks; with all the client may have when none are named. */
    public AccessToken issue(String clientId, String secret, String scope, String address) {
        Optional<ApiClient> client = clients.find(clientId);
        Attempt attempt = attempts.begin(Door.CLIENT, clientId, client.isPresent(), address);
        boolean fits = passwords.fits(
                secret == null ? "" : secret, client.map(ApiClient::secretHash).orElse(null));
        if (!fits || !client.get().isActive()) {
            trail.atTheDoor("unknown", "access.token", true, null);
            attempt.refuseIfCrowded();
            throw new RuleBroken("access.client.refused");
        }
        attempts.succeeded(attempt);
        Set<String> allowed = client.get().scopes();
        Set<String> wanted = scope == null || scope.isBlank()
                ? allowed
                : new LinkedHashSet<>(Arrays.asList(scope.strip().split(" +")));
        if (!allowed.containsAll(wanted)) {
            throw new Invalid("scope", "access.scope.unknown");
        }
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = machine.instant();
        clients.issue(hash(token), clientId, String.join(" ", wanted), now, now.plus(LIFE));
        trail.atTheDoor(client.get().officer().value(), "access.token", false, String.join(" ", wanted));
        return new AccessToken(token, LIFE.toSeconds(), wanted);
    }

    /** By which a token is known; the token itself is stored nowhere. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

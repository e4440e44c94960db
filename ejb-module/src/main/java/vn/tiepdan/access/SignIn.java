package vn.tiepdan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * The way in to the screens, for which nobody can be asked for a role yet.
 *
 * <p>An unknown name, a wrong password and a locked account are refused alike ({@code access.sign-in.refused}) and take the
 * same time; five failures of a name or thirty of an address within 15 minutes are refused before they are looked at
 * ({@link Throttled}).
 */
@Stateless
@PermitAll
public class SignIn {

    private static final Duration LONGEST_SESSION = Duration.ofHours(10);

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    FailedAttempts attempts;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    @MachineTime
    Clock machine;

    public SignedIn signIn(String username, String password, String address) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = accounts.find(name);
        Attempt attempt = attempts.begin(Door.SCREEN, name, account.isPresent(), address);
        boolean fits = passwords.fits(
                password == null ? "" : password,
                account.map(Account::passwordHash).orElse(null));
        if (!fits || account.get().isLocked()) {
            trail.atTheDoor(
                    account.map(known -> known.officer().value()).orElse("unknown"), "access.sign-in", true, null);
            attempt.refuseIfCrowded();
            throw new RuleBroken("access.sign-in.refused");
        }
        attempts.succeeded(attempt);
        trail.atTheDoor(account.get().officer().value(), "access.sign-in", false, null);
        return account.get().signedIn(machine.instant());
    }

    /** Says whether the session still counts: not older than 10 hours, the account not locked, the password not changed. */
    public boolean stillCounts(SignedIn session) {
        return machine.instant().isBefore(session.since().plus(LONGEST_SESSION))
                && accounts.find(session.username())
                        .map(account -> account.stillHonours(session))
                        .orElse(false);
    }

    /** Changes the caller's own password; every other session of his ends, the answer is what this one goes on with. */
    public SignedIn changeOwnPassword(SignedIn session, String current, String wanted) {
        Account account = accounts.withName(session.username());
        if (!account.officer().equals(caller.officer())) {
            throw new RuleBroken("access.sign-in.refused");
        }
        Attempt attempt = attempts.begin(Door.OWN_PASSWORD, account.username(), true, null);
        if (!passwords.fits(current == null ? "" : current, account.passwordHash())) {
            trail.atTheDoor(account.officer().value(), "access.password.change", true, null);
            throw new Invalid("current", "access.password.current-wrong");
        }
        attempts.succeeded(attempt);
        passwords.refuseWeak(wanted, account.username());
        if (wanted.equals(current)) {
            throw new Invalid("password", "access.password.same-as-before");
        }
        account.newPassword(passwords.hash(wanted), false);
        trail.done("access.password.change", account.officer());
        return account.signedIn(session.since());
    }
}

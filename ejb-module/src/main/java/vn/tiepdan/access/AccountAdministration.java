package vn.tiepdan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.AccountHands;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** What an administrator does with accounts. He sees no petition by it, and no password but the temporary one he makes. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SYSTEM})
public class AccountAdministration {

    @Inject
    Accounts accounts;

    @Inject
    ApiClients clients;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    @Inject
    AccountHands hands;

    @Inject
    Event<PasswordReset> reset;

    @Inject
    Caller caller;

    public List<AccountRow> accounts() {
        return accounts.rows();
    }

    /** Opens an account for an officer and tells the temporary password, once. */
    public String open(String username, OfficerCode officer) {
        String password = passwords.temporary();
        add(username, officer, password, true);
        hands.opened(officer, caller.officer());
        return password;
    }

    /** Opens an account whose password is told by the installation, as for the demonstration. */
    @RolesAllowed(Role.SYSTEM)
    public void openWith(String username, OfficerCode officer, String password, boolean mustChange) {
        add(username, officer, password, mustChange);
    }

    /**
     * Makes a temporary password, told once; the officer changes it when he next signs in. Him and the chair it is told to that
     * it was made, and by whom.
     */
    public String resetPassword(String username) {
        Account account = accounts.withName(username);
        String password = passwords.temporary();
        account.newPassword(passwords.hash(password), true);
        OfficerCode me = caller.officer();
        hands.reset(account.officer(), me);
        if (!me.equals(account.officer())) {
            reset.fire(new PasswordReset(account.officer(), me));
        }
        trail.done("access.password.reset", account.officer());
        return password;
    }

    /** Says where letters reach the officer, or with null that he gets none. */
    public void reachAt(String username, String email) {
        Account account = accounts.withName(username);
        account.reachedAt(email == null || email.isBlank() ? null : email.strip());
        trail.done("access.account.email", account.officer());
    }

    public void lock(String username) {
        Account account = accounts.withName(username);
        if (account.officer().equals(caller.officer())) {
            throw new RuleBroken("access.account.lock-oneself");
        }
        account.lock();
        trail.done("access.account.lock", account.officer());
    }

    public void unlock(String username) {
        Account account = accounts.withName(username);
        account.unlock();
        trail.done("access.account.unlock", account.officer());
    }

    /** Registers a client system that acts as the given officer code, with the scopes its tokens may carry. */
    @RolesAllowed(Role.SYSTEM)
    public void registerClient(String clientId, OfficerCode officer, String secret, List<String> scopes) {
        clients.add(ApiClient.registered(clientId, officer, passwords.hash(secret), scopes));
        trail.done("access.client.register", clientId);
    }

    /** Gives all accounts and clients of the demonstration this start's password. */
    @RolesAllowed(Role.SYSTEM)
    public void demonstrationPassword(String password) {
        // One hash for all: whoever knows one of these passwords knows them all, and fifteen hashes are half a start.
        String hash = passwords.hash(password);
        accounts.rows().forEach(row -> accounts.withName(row.username()).newPassword(hash, false));
        clients.all().forEach(client -> client.newSecret(hash));
        trail.done("access.demonstration.password", null);
    }

    private void add(String username, OfficerCode officer, String password, boolean mustChange) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        if (!Account.canBeCalled(name)) {
            throw new Invalid("username", "access.username.malformed");
        }
        if (accounts.find(name).isPresent()) {
            throw new Invalid("username", "access.username.taken");
        }
        accounts.add(Account.opened(name, officer, passwords.hash(password), mustChange));
        trail.done("access.account.open", officer);
    }
}

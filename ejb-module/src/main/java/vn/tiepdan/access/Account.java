package vn.tiepdan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Invalid;

/**
 * The means by which an officer signs in.
 *
 * <p>A new password, a lock and a forced sign-out change the stamp, and every session that carries an older stamp ends with
 * its next request.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    @Id
    private String username;

    @Version
    private int version;

    @Column(name = "officer_code", updatable = false)
    private OfficerCode officer;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    private boolean locked;

    @Column(name = "session_stamp")
    private long sessionStamp;

    private String language;
    private String email;

    protected Account() {}

    static boolean canBeCalled(String username) {
        return username != null && USERNAME.matcher(username).matches();
    }

    static Account opened(String username, OfficerCode officer, String passwordHash, boolean mustChange) {
        Account account = new Account();
        account.username = username;
        account.officer = officer;
        account.passwordHash = passwordHash;
        account.mustChange = mustChange;
        account.sessionStamp = 1;
        account.language = "vi";
        return account;
    }

    void newPassword(String hash, boolean temporary) {
        passwordHash = hash;
        mustChange = temporary;
        sessionStamp++;
    }

    void lock() {
        locked = true;
        sessionStamp++;
    }

    void unlock() {
        locked = false;
    }

    void speaks(String wanted) {
        language = wanted;
    }

    /** Where letters reach the officer; none for null. */
    void reachedAt(String address) {
        if (address != null
                && (address.length() > 120 || !ADDRESS.matcher(address).matches())) {
            throw new Invalid("email", "access.email.malformed");
        }
        email = address;
    }

    String username() {
        return username;
    }

    OfficerCode officer() {
        return officer;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean isLocked() {
        return locked;
    }

    SignedIn signedIn(java.time.Instant at) {
        return new SignedIn(username, officer, sessionStamp, mustChange, language, at);
    }

    boolean stillHonours(SignedIn session) {
        return !locked && session.stamp() == sessionStamp;
    }
}

package vn.tiepdan.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiepdan.organisation.Role;

/**
 * Sends one letter and remembers it, in one transaction.
 *
 * <p>A server that dies between the two sends the letter again, under the same Message-ID.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    /** Whether it is worth going on: a letter was sent, and perhaps more wait. */
    public boolean sendNext() {
        if (!postman.isEmployed()) {
            return false;
        }
        Optional<Waiting> letter = outbox.claim();
        if (letter.isEmpty()) {
            return false;
        }
        Optional<String> failure = postman.deliver(letter.get());
        if (failure.isEmpty()) {
            outbox.sent(letter.get());
            return true;
        }
        if (outbox.failed(letter.get(), failure.get())) {
            LOG.log(Level.WARNING, "Letter {0} is given up: {1}", new Object[] {
                letter.get().messageId(), failure.get()
            });
        }
        return false;
    }
}

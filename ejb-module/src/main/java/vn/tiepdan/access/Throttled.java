package vn.tiepdan.access;

import jakarta.ejb.ApplicationException;
import vn.tiepdan.shared.DomainException;

/** Too many attempts failed from this account or this address; try again after some seconds (429). */
@ApplicationException(rollback = true)
public class Throttled extends DomainException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public Throttled(long retryAfterSeconds) {
        super("access.throttled", Math.max(1, (retryAfterSeconds + 59) / 60));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}

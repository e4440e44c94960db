package vn.tiepdan.integration;

import jakarta.ejb.ApplicationException;
import vn.tiepdan.shared.DomainException;

/** The key has been used for another call already (422). */
@ApplicationException(rollback = true)
public class OtherCall extends DomainException {

    private static final long serialVersionUID = 1L;

    OtherCall() {
        super("integration.key.other-call");
    }
}

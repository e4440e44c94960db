package vn.tiepdan.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it is not the caller's to see: both are told alike (404). */
@ApplicationException(rollback = true)
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }
}

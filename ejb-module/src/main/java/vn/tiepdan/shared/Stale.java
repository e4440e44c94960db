package vn.tiepdan.shared;

import jakarta.ejb.ApplicationException;

/** The caller decided on an older version than the one stored (412). */
@ApplicationException(rollback = true)
public class Stale extends DomainException {

    private static final long serialVersionUID = 1L;

    public Stale(String code, Object... arguments) {
        super(code, arguments);
    }
}

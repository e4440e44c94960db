package vn.tiepdan.shared;

import jakarta.ejb.ApplicationException;

/** The state of things forbids the act (409). */
@ApplicationException(rollback = true)
public class RuleBroken extends DomainException {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String code, Object... arguments) {
        super(code, arguments);
    }
}

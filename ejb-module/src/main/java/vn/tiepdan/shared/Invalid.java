package vn.tiepdan.shared;

import jakarta.ejb.ApplicationException;

/** A value is refused for what it is, before any state is looked at (400); names the field that holds it. */
@ApplicationException(rollback = true)
public class Invalid extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public Invalid(String field, String code, Object... arguments) {
        super(code, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}

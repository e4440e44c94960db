package vn.tiepdan.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A refusal that the user can act on, told by its code.
 *
 * <p>The code is the key of the text in the bundles, the tail of the problem type and what tests assert. Arguments fill the
 * text's gaps and therefore never carry a citizen's data.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    protected DomainException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : Arrays.asList(arguments.clone());
    }
}

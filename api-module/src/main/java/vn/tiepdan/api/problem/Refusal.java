package vn.tiepdan.api.problem;

import java.util.List;

/** The request itself is refused, before any feature is asked: its token, its form, its fields. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    public Refusal(int status, String code, Object... arguments) {
        this(status, code, List.of(), arguments);
    }

    private Refusal(int status, String code, List<Violation> violations, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
        this.violations = List.copyOf(violations);
    }

    /** Fields that cannot be taken, all told at once (400); a single one gives its code to the whole. */
    public static Refusal of(List<Violation> violations) {
        return violations.size() == 1
                ? new Refusal(
                        400,
                        violations.get(0).code(),
                        violations,
                        violations.get(0).arguments().toArray())
                : new Refusal(400, "integration.fields", violations);
    }

    /** One field that cannot be taken (400). */
    public static Refusal of(Violation violation) {
        return of(List.of(violation));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}

package vn.tiepdan.api.problem;

import java.util.List;

/** One field, parameter or header that cannot be taken, and why. */
public record Violation(String field, String in, String code, List<?> arguments) {

    public Violation(String field, String in, String code) {
        this(field, in, code, List.of());
    }
}

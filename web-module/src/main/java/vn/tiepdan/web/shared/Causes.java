package vn.tiepdan.web.shared;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks down the chain of causes of a failure. */
final class Causes {

    private static final String INTEGRITY_VIOLATION = "23";
    private static final int DEEPEST = 20;
    private static final Pattern QUOTED = Pattern.compile("constraint \"([a-z0-9_]+)\"");

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> wanted) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (wanted.isInstance(cause)) {
                return Optional.of(wanted.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** The name of the database constraint that was violated, by SQLSTATE class 23. */
    static Optional<String> violatedConstraint(Throwable failure) {
        return find(failure, SQLException.class)
                .filter(e -> e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY_VIOLATION))
                .map(e -> {
                    Matcher name = QUOTED.matcher(String.valueOf(e.getMessage()));
                    return name.find() ? name.group(1) : e.getSQLState();
                });
    }

    /** The failure's types and places, without messages: these may quote what somebody typed. */
    static String anonymous(Throwable failure) {
        StringBuilder told = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            told.append(System.lineSeparator())
                    .append("  ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException e) {
                told.append(" SQLSTATE ").append(e.getSQLState());
            }
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0; i < Math.min(places.length, 8); i++) {
                told.append(System.lineSeparator()).append("    at ").append(places[i]);
            }
            cause = cause.getCause();
        }
        return told.toString();
    }
}

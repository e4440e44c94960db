package vn.tiepdan.web.shared;

import java.security.SecureRandom;

/** The number under which a failure is logged and which the user may read out to the administrator. */
final class ErrorId {

    /** The request attribute that carries it to the error page. */
    static final String ATTRIBUTE = "vn.tiepdan.errorId";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorId() {}

    static String next() {
        return "%08x".formatted(RANDOM.nextInt());
    }
}

package vn.tiepdan.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tiepdan.access.SignedIn;

/**
 * Lets no more in than the pages can hold, told by the head of a request before anything of its body is read: a file only from
 * who is signed in, a few files at a time, and never a body that does not say its length.
 */
public class BodyGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Room for a name and a password. */
    private static final long STRANGER = 64L << 10;

    /** Room for the longest form of the product, each letter written as nine. */
    private static final long FORM = 2L << 20;

    /** Room for the largest file the cabinet takes, and the form around it. */
    private static final long UPLOAD = 11L << 20;

    private static final int UPLOADS_AT_A_TIME = 3;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore uploads = new Semaphore(UPLOADS_AT_A_TIME, true);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean known = isSignedIn(request);
        boolean files = carriesFiles(request.getContentType());
        int refused = refusal(
                known,
                files,
                request.getContentLengthLong(),
                request.getHeader("Transfer-Encoding") != null || "POST".equals(request.getMethod()));
        if (refused != HttpServletResponse.SC_OK) {
            refuse(request, response, refused);
        } else if (files) {
            oneOfFew(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The status with which a request is turned away; 200 when it may come in. */
    static int refusal(boolean signedIn, boolean files, long length, boolean hasBody) {
        if (files && !signedIn) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (length < 0 && hasBody) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        long most = !signedIn ? STRANGER : files ? UPLOAD : FORM;
        return length > most ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_OK;
    }

    private void oneOfFew(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!uploads.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                response.setHeader("Retry-After", "10");
                refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            uploads.release();
        }
    }

    /** A script is told the status alone, a person the page of it. The rest of the body is not waited for. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        response.setHeader("Connection", "close");
        if (request.getHeader("X-TiepDan") != null) {
            response.setStatus(status);
        } else {
            response.sendError(status);
        }
    }

    private static boolean carriesFiles(String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn;
    }
}

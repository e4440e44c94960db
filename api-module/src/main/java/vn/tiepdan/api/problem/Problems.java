package vn.tiepdan.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import vn.tiepdan.access.TokenBearer;
import vn.tiepdan.api.exchange.Languages;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.Messages;

/** Writes problem documents in the caller's language, and leaves the trace of a refusal in the trail. */
@RequestScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int DEEPEST = 10;
    private static final int PLACES = 12;
    private static final Pattern BUSINESS_CODE = Pattern.compile("[A-Z]{1,4}(-[A-Z0-9]{1,20}){2,5}");

    @Inject
    Messages messages;

    @Inject
    AuditTrail trail;

    @Inject
    HttpServletRequest request;

    /** The answer to a refused request. */
    public Response answer(int status, String code, List<?> arguments, List<Violation> violations) {
        return response(problem(status, code, arguments, violations, null));
    }

    /** The answer to a failure of ours: an error id, under which the log tells more. */
    public Response failure(Throwable cause) {
        String errorId = UUID.randomUUID().toString();
        LOG.severe("A request of the API failed, error id " + errorId + places(cause));
        return response(failure(500, "integration.failure", errorId));
    }

    /** The answer while something we need is away: the database, or the content of the installation. */
    public Response unavailable(Throwable cause) {
        String errorId = UUID.randomUUID().toString();
        LOG.warning("The database cannot be reached, error id " + errorId + places(cause));
        return Response.fromResponse(response(failure(503, "integration.unavailable", errorId)))
                .header("Retry-After", 5)
                .build();
    }

    /** Remembers in the trail that a known client was refused; of the request only its method and a code of ours. */
    public void trace(String code) {
        if (!(request.getAttribute(TokenBearer.ATTRIBUTE) instanceof TokenBearer)) {
            return;
        }
        try {
            trail.refused("api." + request.getMethod().toLowerCase(Locale.ROOT), object(), code);
        } catch (RuntimeException broken) {
            LOG.severe("A refusal could not be written to the trail" + places(broken));
        }
    }

    Problem problem(int status, String code, List<?> arguments, List<Violation> violations, String errorId) {
        Locale language = Languages.wanted(request);
        List<Problem.Part> parts = violations.stream()
                .map(violation -> new Problem.Part(
                        violation.field(),
                        violation.in(),
                        violation.code(),
                        messages.text(language, violation.code(), violation.arguments())))
                .toList();
        return new Problem(
                status,
                code,
                title(language, status),
                messages.text(language, code, arguments),
                instance(),
                parts,
                errorId);
    }

    private Problem failure(int status, String code, String errorId) {
        return problem(status, code, List.of(errorId), List.of(), errorId);
    }

    private String title(Locale language, int status) {
        String key = "integration.status." + status;
        String title = messages.text(language, key, List.of());
        return title.equals(key)
                ? messages.text(language, "integration.status." + status / 100 + "xx", List.of())
                : title;
    }

    /** What broke and where, without the messages: these may quote what somebody wrote. */
    private static String places(Throwable failure) {
        StringBuilder told = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            told.append(System.lineSeparator())
                    .append("  ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                told.append(" SQLSTATE ").append(sql.getSQLState());
            }
            Arrays.stream(cause.getStackTrace()).limit(PLACES).forEach(place -> told.append(System.lineSeparator())
                    .append("    at ")
                    .append(place));
            cause = cause.getCause();
        }
        return told.toString();
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem.toJson().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The path as it was asked, never its query: that may hold what somebody looked for. */
    private String instance() {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private String object() {
        for (String segment : request.getRequestURI().split("/")) {
            if (BUSINESS_CODE.matcher(segment).matches() && segment.length() <= 60) {
                return segment;
            }
        }
        return null;
    }
}

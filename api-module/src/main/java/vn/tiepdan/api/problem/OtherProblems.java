package vn.tiepdan.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.tiepdan.integration.BrokenConstraint;
import vn.tiepdan.shared.DomainException;

/**
 * Everything else: what JAX-RS refuses, what the container wrapped, what the database refuses, and our own failures.
 *
 * <p>Nothing of the cause reaches the answer: no class name, no SQL, no value.
 */
@Provider
@ApplicationScoped
public class OtherProblems implements ExceptionMapper<Throwable> {

    private static final Map<Integer, String> CODES = Map.of(
            400, "integration.request.malformed",
            404, "integration.path.unknown",
            405, "integration.method.not-allowed",
            406, "integration.not-acceptable",
            413, "integration.body.too-large",
            415, "integration.media-type.unsupported");
    /** Classes of SQLSTATE; without one it is the pool that has no connection to give. */
    private static final List<String> UNREACHABLE = List.of("08", "57P", "53");

    @Inject
    Problems problems;

    @Inject
    DomainProblems domain;

    @Inject
    ValidationProblems validation;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            Response answer = known(cause);
            if (answer != null) {
                return answer;
            }
        }
        return problems.failure(thrown);
    }

    private Response known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (cause instanceof DomainException refusal) {
            return domain.toResponse(refusal);
        }
        if (cause instanceof ConstraintViolationException refused) {
            return validation.toResponse(refused);
        }
        if (cause instanceof EJBAccessException) {
            problems.trace("integration.role.missing");
            return problems.answer(403, "integration.role.missing", List.of(), List.of());
        }
        if (cause instanceof OptimisticLockException) {
            problems.trace("integration.stale");
            return problems.answer(412, "integration.stale", List.of(), List.of());
        }
        if (cause instanceof JsonException || cause instanceof JsonbException) {
            return problems.answer(400, "integration.body.malformed", List.of(), List.of());
        }
        if (cause instanceof SQLException sql) {
            return database(sql);
        }
        return cause instanceof WebApplicationException refused && !hides(refused) ? spoken(refused) : null;
    }

    private Response refused(Refusal refusal) {
        if (refusal.status() == 403 || refusal.status() == 409 || refusal.status() == 412) {
            problems.trace(refusal.code());
        }
        Response answer = problems.answer(refusal.status(), refusal.code(), refusal.arguments(), refusal.violations());
        if (refusal.status() == 401) {
            boolean told = refusal.code().equals("integration.token.invalid");
            return Response.fromResponse(answer)
                    .header(HttpHeaders.WWW_AUTHENTICATE, told ? "Bearer error=\"invalid_token\"" : "Bearer")
                    .build();
        }
        if (refusal.status() == 429) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, refusal.arguments().get(0))
                    .build();
        }
        return answer;
    }

    private Response database(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null || UNREACHABLE.stream().anyMatch(state::startsWith)) {
            return problems.unavailable(sql);
        }
        return BrokenConstraint.in(sql)
                .map(broken -> {
                    problems.trace(broken.code());
                    return problems.answer(409, broken.code(), List.of(), List.of());
                })
                .orElse(null);
    }

    /** JAX-RS wraps what a reader or a parameter's constructor throws; the cause says more than the wrapping. */
    private static boolean hides(WebApplicationException wrapping) {
        return wrapping.getCause() instanceof Refusal
                || wrapping.getCause() instanceof DomainException
                || wrapping.getCause() instanceof JsonException
                || wrapping.getCause() instanceof WebApplicationException;
    }

    private Response spoken(WebApplicationException refused) {
        Response told = refused.getResponse();
        if (told.getStatus() < 400) {
            return told;
        }
        if (told.getStatus() >= 500) {
            return problems.failure(refused);
        }
        String code = CODES.getOrDefault(told.getStatus(), "integration.request.refused");
        Response answer = problems.answer(told.getStatus(), code, List.of(), List.of());
        String allow = told.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}

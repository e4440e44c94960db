package vn.tiepdan.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import vn.tiepdan.access.Throttled;
import vn.tiepdan.integration.OtherCall;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Stale;

/** What a feature refuses, as a problem document; the status follows from the family of the refusal. */
@Provider
@ApplicationScoped
public class DomainProblems implements ExceptionMapper<DomainException> {

    @Inject
    Problems problems;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(DomainException refusal) {
        if (refusal instanceof Invalid invalid) {
            return problems.answer(
                    400,
                    invalid.code(),
                    invalid.arguments(),
                    invalid.all().stream().map(this::violation).toList());
        }
        problems.trace(refusal.code());
        Response answer = problems.answer(status(refusal), refusal.code(), refusal.arguments(), List.of());
        if (refusal instanceof Throttled throttled) {
            return Response.fromResponse(answer)
                    .header("Retry-After", throttled.retryAfterSeconds())
                    .build();
        }
        return answer;
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof Stale) {
            return 412;
        }
        if (refusal instanceof OtherCall) {
            return 422;
        }
        return refusal instanceof Throttled ? 429 : 409;
    }

    private Violation violation(Invalid invalid) {
        String field = invalid.field();
        String in = address.getPathParameters().containsKey(field)
                ? "path"
                : address.getQueryParameters().containsKey(field) ? "query" : "body";
        return new Violation(field, in, invalid.code(), invalid.arguments());
    }
}

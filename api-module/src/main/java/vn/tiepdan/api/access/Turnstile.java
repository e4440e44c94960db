package vn.tiepdan.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.OptionalLong;
import vn.tiepdan.access.RequestPace;
import vn.tiepdan.access.TokenBearer;
import vn.tiepdan.api.problem.Refusal;

/**
 * Lets nobody ask faster than the server can serve all: beyond the pace of {@link RequestPace} the answer is 429.
 *
 * <p>Addresses that do not exist count too, so that codes cannot be tried out. The health of the product may be asked
 * freely.
 */
@Provider
@PreMatching
@ApplicationScoped
public class Turnstile implements ContainerRequestFilter {

    @Inject
    RequestPace pace;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        if (call.getUriInfo().getPath().startsWith("/health/")) {
            return;
        }
        OptionalLong wait = request.getAttribute(TokenBearer.ATTRIBUTE) instanceof TokenBearer bearer
                ? pace.askAsClient(bearer.clientId())
                : pace.askAsStranger(request.getRemoteAddr());
        wait.ifPresent(seconds -> {
            throw new Refusal(429, "integration.too-many-requests", seconds);
        });
    }
}

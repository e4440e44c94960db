package vn.tiepdan.api.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import vn.tiepdan.access.TokenBearer;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.installation.Readiness;

/**
 * Nobody comes in without a living token that was given the resource's scope.
 *
 * <p>A resource that says neither {@link Open} nor {@link Needs} is closed to everybody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class Gate implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    HttpServletRequest request;

    @Inject
    Readiness readiness;

    @Override
    public void filter(ContainerRequestContext call) {
        Method method = resource.getResourceMethod();
        Class<?> owner = resource.getResourceClass();
        if (method.isAnnotationPresent(Open.class) || owner.isAnnotationPresent(Open.class)) {
            return;
        }
        if (!readiness.isReady()) {
            throw new Refusal(503, "integration.not-ready");
        }
        if (!(request.getAttribute(TokenBearer.ATTRIBUTE) instanceof TokenBearer bearer)) {
            boolean told = call.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
            throw new Refusal(401, told ? "integration.token.invalid" : "integration.token.missing");
        }
        Needs needs = method.isAnnotationPresent(Needs.class)
                ? method.getAnnotation(Needs.class)
                : owner.getAnnotation(Needs.class);
        if (needs == null) {
            throw new Refusal(403, "integration.closed");
        }
        if (!needs.value().equals(Needs.NO_SCOPE) && !bearer.scopes().contains(needs.value())) {
            throw new Refusal(403, "integration.scope.missing", needs.value());
        }
    }
}

package vn.tiepdan.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import vn.tiepdan.api.problem.Refusal;

/** Refuses a change that does not say which version it was decided on (428). */
@Provider
@ApplicationScoped
public class SeenVersionNeeded implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean needed =
                Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(SeenVersion.class);
        if (needed && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new Refusal(428, "integration.if-match.missing");
        }
    }
}

package vn.tiepdan.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;

/** Refuses a {@code POST} under {@code v1} without an {@code Idempotency-Key}: it could not be sent again without harm. */
@Provider
@ApplicationScoped
public class KeyNeeded implements ContainerRequestFilter {

    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("\"[\\x21\\x23-\\x7e]{1,200}\"|[\\x21\\x23-\\x7e]{1,200}");

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)
                || resource.getResourceMethod().isAnnotationPresent(Asks.class)
                || !request.getUriInfo().getPath(false).startsWith("/v1/")) {
            return;
        }
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            throw new Refusal(400, "integration.key.missing");
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(new Violation(HEADER, "header", "integration.key.unreadable"));
        }
    }

    /** The key without the quotation marks that the header's grammar allows. */
    static String bare(String header) {
        return header.startsWith("\"") ? header.substring(1, header.length() - 1) : header;
    }
}

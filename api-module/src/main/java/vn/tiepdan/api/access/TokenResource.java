package vn.tiepdan.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.access.Throttled;
import vn.tiepdan.access.TokenDesk;
import vn.tiepdan.installation.Readiness;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Gives client systems their tokens for their credentials (RFC 6749, section 4.4).
 *
 * <p>Its refusals have the form of that standard, so here alone they are caught and put into other words.
 */
@Path("oauth/token")
@RequestScoped
@Open
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final int LARGEST = 8 * 1024;

    @Inject
    TokenDesk desk;

    @Inject
    Readiness readiness;

    @Inject
    HttpServletRequest request;

    @POST
    public Response token(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, InputStream body)
            throws IOException {
        if (!readiness.isReady()) {
            return refused(503, "temporarily_unavailable", "the product is starting")
                    .header("Retry-After", 5)
                    .build();
        }
        Optional<MultivaluedMap<String, String>> form = form(body);
        if (form.isEmpty()) {
            return refused(400, "invalid_request", "a form without repeated fields is needed")
                    .build();
        }
        String grant = form.get().getFirst("grant_type");
        if (grant == null) {
            return refused(400, "invalid_request", "grant_type is missing").build();
        }
        if (!grant.equals("client_credentials")) {
            return refused(400, "unsupported_grant_type", "only client_credentials is given")
                    .build();
        }
        return ClientCredentials.of(authorization, form.get())
                .map(client -> issue(client, form.get().getFirst("scope")))
                .orElseGet(
                        () -> unknownClient("exactly one of Basic and the form must carry the client's credentials"));
    }

    private Response issue(ClientCredentials client, String scope) {
        try {
            return Response.ok(TokenJson.of(
                            desk.issue(client.clientId(), client.secret(), scope, request.getRemoteAddr())))
                    .header("Pragma", "no-cache")
                    .build();
        } catch (RuleBroken unknown) {
            return unknownClient("unknown client or wrong secret");
        } catch (Invalid beyond) {
            return refused(400, "invalid_scope", "the client was not given this scope")
                    .build();
        } catch (Throttled throttled) {
            return refused(429, "temporarily_unavailable", "too many failed attempts")
                    .header("Retry-After", throttled.retryAfterSeconds())
                    .build();
        }
    }

    private static Response unknownClient(String description) {
        return refused(401, "invalid_client", description)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tiepdan\"")
                .build();
    }

    private static Response.ResponseBuilder refused(int status, String error, String description) {
        return Response.status(status)
                .entity(new TokenErrorJson(error, description))
                .header("Pragma", "no-cache");
    }

    /** The form's fields; empty when it is none, is too large or repeats a field. */
    private Optional<MultivaluedMap<String, String>> form(InputStream body) throws IOException {
        String type = request.getContentType();
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (type == null
                || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                || bytes.length > LARGEST) {
            return Optional.empty();
        }
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        try {
            for (String field : new String(bytes, StandardCharsets.UTF_8).split("&")) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    form.add(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
        return form.values().stream().map(List::size).allMatch(count -> count == 1)
                ? Optional.of(form)
                : Optional.empty();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

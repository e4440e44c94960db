package vn.tiepdan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRoles;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.MachineTime;

/**
 * The one way in, for both faces of the product: the session of the screens and the bearer token of the API.
 *
 * <p>Every request asks whether what is known of roles and tokens still holds, so that a role that ends, a lock or a new password counts at once. A token of an
 * identity provider of the city would be a third branch here. The API's own filter answers where nobody could be told; a
 * screen is sent to the sign-in page and comes back.
 */
@ApplicationScoped
public class WayIn implements HttpAuthenticationMechanism {

    private static final String API_CONTEXT = "/tiepdan-api";
    private static final String SCREENS_CONTEXT = "/tiepdan";
    private static final String BEARER = "Bearer ";
    private static final Set<String> OPEN_PAGES = Set.of(
            "/login",
            "/login.xhtml",
            "/language",
            "/favicon.ico",
            "/health",
            "/deadline/certificate",
            "/reception/board",
            "/schedule/public");
    private static final String SIGN_IN_PAGE = "/login";

    @Inject
    SignIn signIn;

    @Inject
    ApiClients clients;

    @Inject
    @MachineTime
    Clock machine;

    @Inject
    OfficerRoles officerRoles;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return switch (request.getContextPath()) {
            case API_CONTEXT -> bearer(request, context);
            case SCREENS_CONTEXT -> session(request, response, context);
            default -> context.doNothing();
        };
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return context.doNothing();
        }
        String token = header.substring(BEARER.length()).strip();
        Optional<TokenBearer> bearer = clients.bearer(TokenDesk.hash(token), machine.instant());
        if (bearer.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(TokenBearer.ATTRIBUTE, bearer.get());
        return told(context, bearer.get().officer(), Role.API);
    }

    private AuthenticationStatus session(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/")) {
            return context.doNothing();
        }
        Optional<SignedIn> signedIn = signedIn(request.getSession(false));
        if (signedIn.isPresent()) {
            return told(context, signedIn.get().officer(), null);
        }
        if (OPEN_PAGES.contains(path)) {
            return context.doNothing();
        }
        try {
            turnAway(request, response, path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private Optional<SignedIn> signedIn(HttpSession session) {
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        if (signIn.stillCounts(signedIn)) {
            return Optional.of(signedIn);
        }
        session.invalidate();
        return Optional.empty();
    }

    private AuthenticationStatus told(HttpMessageContext context, OfficerCode officer, String also) {
        Set<String> roles = new HashSet<>(officerRoles.atTheDoor(officer));
        if (also != null) {
            roles.add(also);
        }
        return context.notifyContainerAboutLogin(officer.value(), roles);
    }

    /** A page is sent to the sign-in page; a script is told 401; a half page (Faces Ajax) is told where to go. */
    private void turnAway(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String signInPage = request.getContextPath() + SIGN_IN_PAGE + "?next="
                + URLEncoder.encode(wanted(request, path), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader("X-TiepDan") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getHeader("Faces-Request") != null) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + signInPage.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(signInPage);
        }
    }

    private static String wanted(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}

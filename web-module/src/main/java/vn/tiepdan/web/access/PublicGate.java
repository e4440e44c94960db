package vn.tiepdan.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import vn.tiepdan.access.RequestPace;

/**
 * Lets nobody ask for a page that is open to everybody faster than {@link RequestPace} allows a stranger; beyond that 429 with
 * {@code Retry-After} (RFC 6585 section 4).
 */
@WebFilter({"/reception/board", "/reception/board.xhtml", "/schedule/public", "/schedule/public.xhtml"})
public class PublicGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient RequestPace pace;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OptionalLong wait = request.getUserPrincipal() == null
                ? pace.askForOpenPage(request.getRemoteAddr())
                : OptionalLong.empty();
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.getAsLong()));
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        chain.doFilter(request, response);
    }
}

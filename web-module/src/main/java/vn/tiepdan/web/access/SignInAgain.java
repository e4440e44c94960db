package vn.tiepdan.web.access;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tiepdan.access.SignedIn;
import vn.tiepdan.access.Throttled;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.web.shared.Texts;

/** Lets who was signed out while typing sign in again without leaving the page; asked by the script of the pages only. */
@WebFilter("/login")
public class SignInAgain extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Session session;

    @Inject
    transient Texts text;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod()) || request.getHeader("X-TiepDan") == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        try {
            SignedIn signedIn = session.begin(request.getParameter("username"), request.getParameter("password"));
            Json.createWriter(response.getWriter())
                    .writeObject(Json.createObjectBuilder()
                            .add("officer", signedIn.officer().value())
                            .build());
        } catch (DomainException refused) {
            response.setStatus(status(response, refused));
            Json.createWriter(response.getWriter())
                    .writeObject(Json.createObjectBuilder()
                            .add("problem", text.of(refused))
                            .build());
        }
    }

    private static int status(HttpServletResponse response, DomainException refused) {
        if (refused instanceof Throttled throttled) {
            response.setHeader("Retry-After", String.valueOf(throttled.retryAfterSeconds()));
            return 429;
        }
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

package vn.tiepdan.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import vn.tiepdan.access.SignedIn;

/** Who signed in with a temporary password sees one page only until he has chosen his own. */
@WebFilter("/*")
public class ForcedChange extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OPEN = Set.of("/password", "/password.xhtml", "/logout", "/language", "/login");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean forced = session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                && signedIn.mustChange();
        if (forced && !OPEN.contains(path) && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            chain.doFilter(request, response);
        }
    }
}

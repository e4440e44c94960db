package vn.tiepdan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import vn.tiepdan.protection.Drafts;
import vn.tiepdan.shared.DomainException;

/**
 * Keeps, gives back and forgets what the caller was typing into a form, for the script of the pages.
 *
 * <p>Only that script sets the header {@code X-TiepDan}, which a page of another site cannot.
 */
@WebServlet("/drafts/*")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 100_000;

    @Inject
    transient Drafts drafts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (request.getHeader("X-TiepDan") == null || path == null || path.length() < 2) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String form = path.substring(1);
        try {
            switch (request.getMethod()) {
                case "GET" -> give(response, drafts.of(form));
                case "POST" -> keep(request, response, form);
                case "DELETE" -> {
                    drafts.discard(form);
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (DomainException refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, String form) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[8192];
        try (Reader body = request.getReader()) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                text.append(piece, 0, read);
                if (text.length() > LARGEST) {
                    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                    return;
                }
            }
        }
        drafts.keep(form, text.toString());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void give(HttpServletResponse response, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(text.get());
    }
}

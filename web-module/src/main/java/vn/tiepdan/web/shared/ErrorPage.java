package vn.tiepdan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The page of every error, in both languages, written without Faces and database so that it stands when they fail.
 *
 * <p>What failed outside Faces gets its error id here.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger("vn.tiepdan.web");
    private static final Set<Integer> KNOWN = Set.of(403, 404, 405, 411, 413, 429, 500, 503);

    @Inject
    Language language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer told = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told == null ? HttpServletResponse.SC_NOT_FOUND : told;
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", Surroundings.WITHOUT_FACES);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(page(request, KNOWN.contains(status) ? status : status < 500 ? 404 : 500));
    }

    private String page(HttpServletRequest request, int status) throws IOException {
        Locale spoken = language.getLocale();
        Locale other = language.isVietnamese() ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        String id = errorId(request, status);
        String html;
        try (InputStream template = getServletContext().getResourceAsStream("/WEB-INF/errorpages/error.html")) {
            html = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
        return html.replace("{context}", request.getContextPath())
                .replace("{lang}", spoken.getLanguage())
                .replace("{otherLang}", other.getLanguage())
                .replace("{status}", String.valueOf(status))
                .replace("{product}", word("product", spoken))
                .replace("{title}", word("error." + status + ".title", spoken))
                .replace("{words}", word("error." + status + ".words", spoken))
                .replace("{otherTitle}", word("error." + status + ".title", other))
                .replace("{otherWords}", word("error." + status + ".words", other))
                .replace("{id}", id == null ? "" : word("error.id", spoken) + " " + id)
                .replace("{home}", word("error.home", spoken) + " · " + word("error.home", other));
    }

    private static String errorId(HttpServletRequest request, int status) {
        if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return null;
        }
        if (request.getAttribute(ErrorId.ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = ErrorId.next();
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.ERROR, "Error " + id + ": " + (failure == null ? "no exception" : Causes.anonymous(failure)));
        return id;
    }

    private static String word(String key, Locale locale) {
        return Texts.pattern(key, locale).orElse(key);
    }
}

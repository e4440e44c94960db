package vn.tiepdan.web.takeover;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.takeover.BatchCode;
import vn.tiepdan.takeover.TakeoverDesk;
import vn.tiepdan.web.shared.Language;

/** Hands out the sample of a register and the problems of a batch: {@code /takeover-files/sample.xlsx}, {@code /takeover-files/problems/DN-…}. */
@WebServlet("/takeover-files/*")
public class TakeoverFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient TakeoverDesk desk;

    @Inject
    transient Language language;

    @Inject
    transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/", -1);
        try {
            if (path.length == 2 && "sample.xlsx".equals(path[1])) {
                hand(response, "so-don-mau.xlsx", XLSX, desk.sample());
            } else if (path.length == 3 && "problems".equals(path[1])) {
                BatchCode code = new BatchCode(path[2]);
                hand(
                        response,
                        "loi-" + code + ".csv",
                        "text/csv; charset=UTF-8",
                        desk.problems(code, language.getLocale()));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (DomainException refused) {
            trail.refused("web.refused", request.getServletPath(), refused.code());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            trail.refused("web.refused", request.getServletPath(), "access.role-missing");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void hand(HttpServletResponse response, String name, String type, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(content);
    }
}

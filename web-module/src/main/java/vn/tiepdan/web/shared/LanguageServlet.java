package vn.tiepdan.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Changes the language of this session and returns to the page one came from. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = "en".equals(request.getParameter("to")) ? "en" : "vi";
        request.getSession(true).setAttribute(Language.ATTRIBUTE, wanted);
        response.sendRedirect(request.getContextPath() + Local.path(request.getParameter("next")));
    }
}

package vn.tiepdan.web.reception;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.counter.CheckIn;
import vn.tiepdan.counter.CounterDesk;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.TurnCode;
import vn.tiepdan.counter.TurnNeed;
import vn.tiepdan.counter.TurnRow;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.web.shared.Texts;

/** Gives a number while somebody else is being written down on the same page; asked by the script of the counter only. */
@WebServlet("/counter/check-in")
public class CheckInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SAID = "problem";

    @Inject
    transient CounterDesk desk;

    @Inject
    transient CounterRegister register;

    @Inject
    transient AuditTrail trail;

    @Inject
    transient Texts text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("X-TiepDan") == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            TurnCode code = desk.checkIn(told(request));
            TurnRow row = register.row(code);
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder()
                            .add("code", code.value())
                            .add("words", text.with("counter.told.checked-in", row.number(), register.before(row)))
                            .build());
        } catch (DomainException refused) {
            trail.refused("web.refused", request.getServletPath(), refused.code());
            answer(response, HttpServletResponse.SC_CONFLICT, problem(text.of(refused)));
        } catch (EJBAccessException refused) {
            trail.refused("web.refused", request.getServletPath(), "access.role-missing");
            answer(response, HttpServletResponse.SC_FORBIDDEN, problem(text.get("problem.role-missing")));
        } catch (IllegalArgumentException unreadable) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, problem(text.get("counter.people.malformed")));
        }
    }

    private static CheckIn told(HttpServletRequest request) {
        String need = request.getParameter("need");
        String session = request.getParameter("session");
        return new CheckIn(
                ReceptionPlace.valueOf(String.valueOf(request.getParameter("place"))),
                Integer.parseInt(String.valueOf(request.getParameter("people")).strip()),
                "true".equals(request.getParameter("again")),
                need == null || need.isEmpty() ? null : TurnNeed.valueOf(need),
                session == null || session.isEmpty() ? null : new SessionCode(session));
    }

    private static JsonObject problem(String words) {
        return Json.createObjectBuilder().add(SAID, words).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        Json.createWriter(response.getWriter()).writeObject(body);
    }
}

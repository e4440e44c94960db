package vn.tiepdan.web.desk;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Words;

/** Says which clocks something received on a day would start, for the box beside a form being typed. */
@WebServlet("/clocks")
public class ClocksServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Inject
    transient ClockCard card;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Deadline> clocks;
        try {
            LocalDate day = LocalDate.parse(String.valueOf(request.getParameter("on")), WRITTEN);
            clocks = "petition".equals(request.getParameter("of")) ? card.ofPetition(day) : card.ofVisit(day);
        } catch (DateTimeException | DomainException untold) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        JsonArrayBuilder dates = Json.createArrayBuilder();
        clocks.forEach(
                clock -> dates.add(text.get("weekday." + clock.due().getDayOfWeek()) + ", " + Words.date(clock.due())));
        response.setContentType("application/json;charset=UTF-8");
        Json.createWriter(response.getWriter()).writeArray(dates.build());
    }
}

package vn.tiepdan.web.shared;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.CalendarYear;

/** Says of a date being typed which day it is and whether one works on it. */
@WebServlet("/day")
public class DayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 12;

    @Inject
    transient CalendarRegister calendar;

    @Inject
    transient Clock clock;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("typed");
        Optional<LocalDate> date = typed == null || typed.length() > LONGEST
                ? Optional.empty()
                : TypedDate.read(typed, LocalDate.now(clock));
        if (date.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        CalendarYear.Day day = calendar.day(date.get());
        String kind = day.name() == null || day.name().isBlank() ? text.get("deadline.day." + day.kind()) : day.name();
        String words = text.get("weekday." + date.get().getDayOfWeek()) + " – "
                + kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
        if (date.get().isAfter(LocalDate.now(clock))) {
            words += " – " + text.get("date.future");
        }
        response.setContentType("application/json;charset=UTF-8");
        Json.createWriter(response.getWriter())
                .writeObject(Json.createObjectBuilder()
                        .add("date", Words.date(date.get()))
                        .add("words", words)
                        .add("works", day.works())
                        .build());
    }
}

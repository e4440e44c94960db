package vn.tiepdan.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.Form;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.place.PlaceRegister;
import vn.tiepdan.place.PlaceRow;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionFilter;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.schedule.SessionState;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Messages;

/** Prints the reception schedule of a span as the notice that hangs at the place of reception (layout of Nghị định 30/2020/NĐ-CP). */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
public class ScheduleNotice {

    private static final String FORM = "LICH-TCD";
    private static final int LONGEST = 100;
    private static final int MOST = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'h'mm");

    @Inject
    ScheduleRegister schedule;

    @Inject
    PlaceRegister places;

    @Inject
    Letterheads letterheads;

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    @Inject
    Messages messages;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The sessions of the span that take place, by day; refused when it is longer than a hundred days ({@code schedule.span.out-of-range}). */
    public PrintedForm print(UnitCode unit, LocalDate from, LocalDate to, OutputFormat format) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new Invalid("to", "schedule.span.out-of-range", LONGEST);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Map<PlaceCode, PlaceRow> known = new HashMap<>();
        places.of(unit).forEach(place -> known.put(place.code(), place));
        SessionFilter filter = new SessionFilter(unit, null, null, null, SessionState.SCHEDULED, from, to);
        List<Map<String, String>> lines = schedule.page(filter, 0, MOST).stream()
                .map(session -> line(session, known.get(session.venue())))
                .toList();
        Form form = forms.inForce(FormKind.FORM, FORM, now.toLocalDate());
        trail.done("agenda.print", unit, from + " " + to);
        return printer.print(
                form,
                Map.of(
                        "letterhead",
                        letterheads.of(unit),
                        "on",
                        now.toLocalDate(),
                        "from",
                        DAY.format(from),
                        "to",
                        DAY.format(to),
                        "lines",
                        lines),
                format,
                now,
                "lich-tiep-cong-dan-" + unit + "-" + from);
    }

    private Map<String, String> line(SessionRow session, PlaceRow place) {
        return Map.of(
                "day",
                word("agenda.weekday." + session.day().getDayOfWeek()) + ", " + DAY.format(session.day()),
                "time",
                word("schedule.part." + session.part()) + hours(session.startsAt(), session.endsAt()),
                "who",
                session.presidingName() + " – " + session.bodyName(),
                "where",
                place == null ? word("schedule.place." + session.place()) : place.name() + ", " + place.address(),
                "kind",
                word("schedule.type." + session.type()));
    }

    private static String hours(LocalTime from, LocalTime to) {
        return from == null ? "" : " (" + HOUR.format(from) + " – " + HOUR.format(to) + ")";
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key, List.of());
    }
}

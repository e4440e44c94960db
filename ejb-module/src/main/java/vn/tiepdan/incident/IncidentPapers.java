package vn.tiepdan.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/** Prints the minutes by which people who came home were handed over: how many and how, never who. */
@Stateless
@RolesAllowed({
    Role.OSU,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.POLICE,
    Role.OFFICER,
    Role.SPECIALIST,
    Role.FRONT,
    Role.CITY,
    Role.INSPECTOR
})
public class IncidentPapers {

    private static final String FORM = "BB-BGCD";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    @Inject
    IncidentRegister register;

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    @Inject
    Letterheads letterheads;

    @Inject
    Messages messages;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Of a gathering of which somebody is home ({@code incident.handover.nobody-home}). */
    public PrintedForm handover(IncidentCode code, OutputFormat format) {
        IncidentRow row = register.row(code);
        List<IncidentRow.Trip> home =
                row.trips().stream().filter(trip -> trip.arrivedAt() != null).toList();
        if (home.isEmpty()) {
            throw new RuleBroken("incident.handover.nobody-home", code);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(row.unit()));
        facts.put("code", code.value());
        facts.put("on", now.toLocalDate());
        facts.put("requestedBy", row.requestedBy());
        facts.put("requestedAt", words(row.requestedAt()));
        facts.put("basis", row.requestBasis());
        facts.put("decision", row.forceDecision());
        facts.put("trips", home.stream().map(this::line).toList());
        facts.put(
                "members", row.members().stream().map(IncidentRow.Member::name).toList());
        trail.done("incident.print", code, format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, now.toLocalDate()), facts, format, now, code.value());
    }

    private Map<String, String> line(IncidentRow.Trip trip) {
        Map<String, String> line = new HashMap<>();
        line.put("vehicle", trip.vehicle());
        line.put("left", words(trip.leftAt()));
        line.put("out", String.valueOf(trip.peopleOut()));
        line.put("minors", String.valueOf(trip.minorsOut()));
        line.put("arrived", words(trip.arrivedAt()));
        line.put("in", String.valueOf(trip.peopleIn()));
        line.put("to", trip.handedTo());
        line.put(
                "minutes",
                trip.differBecause() == null
                        ? trip.handover()
                        : messages.text(
                                Messages.VIETNAMESE,
                                "incident.handover.differs",
                                List.of(trip.handover(), trip.differBecause())));
        return line;
    }

    private static String words(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(LawTime.ZONE));
    }
}

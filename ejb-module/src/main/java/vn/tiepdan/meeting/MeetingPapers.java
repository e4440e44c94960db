package vn.tiepdan.meeting;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/** Prints the invitation to a meeting and its minutes, to be signed. */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.POLICE,
    Role.FRONT,
    Role.PARTY,
    Role.CITY
})
public class MeetingPapers {

    private static final String INVITATION = "GM-GB";
    private static final String MINUTES = "BB-GB";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    MeetingRegister register;

    @Inject
    TaskRegister tasks;

    @Inject
    UnitRegister units;

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

    /** Without its number while it was not sent out. */
    public PrintedForm invitation(MeetingCode code, OutputFormat format) {
        MeetingRow row = register.row(code);
        Map<String, Object> facts = facts(row);
        facts.put("number", row.invitationNumber());
        facts.put(
                "invited",
                row.participants().stream().map(MeetingRow.Participant::name).toList());
        facts.put("agenda", lines(row.agenda()));
        return print(row, INVITATION, row.invitedOn() == null ? LocalDate.now(clock) : row.invitedOn(), facts, format);
    }

    /** Refused while it was not held ({@code meeting.not-held}). */
    public PrintedForm minutes(MeetingCode code, OutputFormat format) {
        MeetingRow row = register.row(code);
        if (row.minutes() == null) {
            throw new RuleBroken("meeting.not-held", code);
        }
        Map<String, Object> facts = facts(row);
        facts.put("until", HOUR.format(row.endedAt()));
        facts.put("present", named(row, true));
        facts.put("absent", named(row, false));
        facts.put("minutes", lines(row.minutes()));
        facts.put("secretary", units.nameOf(row.minutesBy()));
        facts.put(
                "tasks",
                tasks.from(OriginKind.MEETING, code.value()).stream()
                        .filter(task -> task.what() != null)
                        .map(this::line)
                        .toList());
        return print(row, MINUTES, row.day(), facts, format);
    }

    private Map<String, Object> facts(MeetingRow row) {
        Letterhead head = letterheads.of(row.unit());
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", head);
        facts.put("agency", units.row(row.unit()).nameVi());
        facts.put("code", row.code().value());
        facts.put("subject", row.subject());
        facts.put(
                "when",
                messages.text(
                        Messages.VIETNAMESE,
                        "meeting.print.when",
                        List.of(HOUR.format(row.startsAt()), DAY.format(row.day()))));
        facts.put("place", row.place());
        facts.put("chair", row.chairName());
        return facts;
    }

    private PrintedForm print(
            MeetingRow row, String form, LocalDate on, Map<String, Object> facts, OutputFormat format) {
        facts.put("on", on);
        trail.done("meeting.print", row.code(), format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, form, on),
                facts,
                format,
                LocalDateTime.now(clock),
                row.code().value());
    }

    private String line(DutyRow task) {
        return messages.text(
                Messages.VIETNAMESE,
                task.dueOn() == null ? "meeting.print.standing" : "meeting.print.task",
                List.of(
                        task.what(),
                        units.row(task.lead()).nameVi(),
                        task.dueOn() == null ? "" : DAY.format(task.dueOn())));
    }

    private static String named(MeetingRow row, boolean there) {
        return row.participants().stream()
                .filter(one -> Boolean.valueOf(there).equals(one.attended()))
                .map(MeetingRow.Participant::name)
                .collect(joining("; "));
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}

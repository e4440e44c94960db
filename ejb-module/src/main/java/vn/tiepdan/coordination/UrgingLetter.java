package vn.tiepdan.coordination;

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
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;

/** Prints the letter that urges a task, to be signed; a request is asked for, an assignment is told. */
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
    Role.CITY,
    Role.INSPECTOR
})
public class UrgingLetter {

    private static final String FORM = "CV-DD";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    TaskRegister register;

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

    /** The letter of that line of the thread; another line has none ({@code coordination.letter.none}). */
    public PrintedForm print(TaskCode code, int ordinal, OutputFormat format) {
        DutyRow task = register.row(code);
        EntryRow line = register.thread(code).stream()
                .filter(one -> one.ordinal() == ordinal && one.kind() == EntryKind.URGED && one.number() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("coordination.letter.none"));
        LocalDate on = LocalDate.ofInstant(line.writtenAt(), LawTime.ZONE);
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(task.unit()));
        facts.put("code", code.value());
        facts.put("number", line.number());
        facts.put("on", on);
        facts.put("lead", units.row(task.lead()).nameVi());
        facts.put("what", task.what());
        facts.put(
                "words", line.words() == null ? List.of() : line.words().lines().toList());
        facts.put(
                "opening",
                word(
                        "coordination.print.opening." + task.mode(),
                        code,
                        DAY.format(task.givenOn()),
                        DAY.format(task.dueOn())));
        facts.put("asking", word("coordination.print.asking." + task.mode()));
        trail.done("coordination.print", code, format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, on), facts, format, LocalDateTime.now(clock), code.value());
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

package vn.tiepdan.conclusion;

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
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.headduty.EntryRow;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.HolderCapacity;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/** Prints the conclusion notice, to be finished in Word and signed. It names no visitor: visits stand in it by their numbers. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
public class ConclusionPapers {

    private static final String FORM = "TB-KLTCD";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    ConclusionRegister register;

    @Inject
    HeadRegister ledger;

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

    /** A draft is printed without number, to be signed; {@code conclusion.empty} while it holds no conclusion; only for who sees them all. */
    public PrintedForm print(ConclusionCode code, OutputFormat format) {
        ConclusionRow notice = register.whole(code);
        HeadSessionRow session = ledger.session(notice.session());
        if (notice.tasks().isEmpty()) {
            throw new RuleBroken("conclusion.empty", code);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate on = notice.isIssued() ? notice.issuedOn() : now.toLocalDate();
        EntryRow entry = session.entry();
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterhead(notice.unit(), session.council()));
        facts.put("code", code.value());
        facts.put("number", notice.documentNumber());
        facts.put("on", on);
        facts.put(
                "opening",
                word(
                        "conclusion.print.opening",
                        DAY.format(session.day()),
                        HOUR.format(entry.startsAt()),
                        HOUR.format(entry.endsAt()),
                        word("conclusion.print.type." + session.type()),
                        entry.heldByName(),
                        word("conclusion.print.capacity." + entry.capacity())));
        facts.put("tasks", notice.tasks().stream().map(this::line).toList());
        facts.put(
                "recipients",
                Stream.concat(
                                notice.tasks().stream().map(TaskRow::officerName),
                                notice.tasks().stream()
                                        .map(TaskRow::visit)
                                        .filter(Objects::nonNull)
                                        .map(visit -> word("conclusion.print.visitor", visit)))
                        .distinct()
                        .toList());
        facts.put(
                "signer",
                List.of(word("conclusion.print.signer."
                                + (session.council()
                                        ? "COUNCIL"
                                        : entry.capacity() == HolderCapacity.HEAD ? "HEAD" : "DEPUTY"))
                        .split("\\|")));
        trail.done("conclusion.print", code, format.name());
        return printer.print(forms.firstOrInForce(FormKind.FORM, FORM, on), facts, format, now, code.value());
    }

    private Letterhead letterhead(UnitCode unit, boolean council) {
        Letterhead head = letterheads.of(unit);
        return council
                ? new Letterhead(null, head.agency().replaceFirst("Ủy ban nhân dân", "Hội đồng nhân dân"), head.place())
                : head;
    }

    private Map<String, String> line(TaskRow task) {
        Map<String, String> line = new HashMap<>();
        line.put("ordinal", String.valueOf(task.ordinal()));
        line.put(
                "what", task.visit() == null ? task.what() : word("conclusion.print.about", task.what(), task.visit()));
        line.put("officer", task.officerName());
        line.put("due", DAY.format(task.dueOn()));
        return line;
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

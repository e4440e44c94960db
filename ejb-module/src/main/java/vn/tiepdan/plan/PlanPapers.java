package vn.tiepdan.plan;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.shared.Messages;

/**
 * Prints a plan in the layout of Decree 30/2020/NĐ-CP, as it is written: a number or day still to come is left open, and what looks wrong
 * is printed as it stands, for the page tells it (R1, R2, R9). It is printed for whoever may read it, and as far as he may.
 */
@Stateless
@PermitAll
public class PlanPapers {

    private static final String FORM = "KH-PH";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    PlanRegister register;

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

    /** Prints an edition; null means the one that holds. */
    public PrintedForm print(PlanCode code, Integer edition, OutputFormat format) {
        PlanSheet sheet = register.sheet(code, edition);
        PlanRow plan = sheet.plan();
        Letterhead head = letterheads.of(plan.unit());
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate on = plan.issuedOn() == null ? now.toLocalDate() : plan.issuedOn();
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", new Letterhead(head.superior(), head.agency(), plan.place()));
        facts.put("number", plan.number() == null ? "     " : plan.number().toString());
        facts.put("symbol", plan.symbol());
        facts.put("on", plan.issuedOn());
        facts.put(
                "openDay",
                word(
                        "plan.print.day-open",
                        month(plan.issuedMonth()),
                        String.valueOf(plan.issuedMonth().getYear())));
        facts.put("title", plan.title());
        facts.put(
                "amendment",
                plan.amendmentReason() == null
                        ? null
                        : word("plan.print.amendment", String.valueOf(plan.edition() - 1), plan.amendmentReason()));
        facts.put("opening", opening(sheet));
        facts.put("sections", sheet.sections().stream().map(this::section).toList());
        facts.put("closing", word("plan.print.closing", lower(plan.title()), plan.unitName()));
        facts.put(
                "recipients",
                sheet.recipients().stream().map(RecipientRow::line).toList());
        facts.put("signer", signer(plan));
        facts.put("signerName", plan.signerName());
        trail.done("plan.print", code, format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, on),
                facts,
                format,
                now,
                code.value() + (plan.edition() == 1 ? "" : "-" + plan.edition()));
    }

    private String opening(PlanSheet sheet) {
        Optional<BasisRow> carriedOut = sheet.bases().stream()
                .filter(basis -> basis.kind() == BasisKind.CARRIED_OUT)
                .findFirst();
        String documents = carriedOut.map(this::cited).orElse("chỉ đạo của cấp trên");
        return word(
                "plan.print.opening",
                documents,
                phases(sheet.window()),
                sheet.plan().unitName(),
                lower(sheet.plan().title()));
    }

    private String cited(BasisRow basis) {
        String name = basis.number() == null ? basis.title() : "Kế hoạch số " + basis.number();
        String subject = lower(basis.title().replaceFirst("^Kế hoạch\\s+", ""));
        return basis.issuedOn() == null
                ? word("plan.print.basis-undated", name, basis.issuer(), subject)
                : word("plan.print.basis", name, DAY.format(basis.issuedOn()), basis.issuer(), subject);
    }

    private String phases(WindowRow window) {
        List<StageSpan> phases = window.phases();
        String spans = phases.stream()
                .map(phase -> word("plan.print.phase", phase.phase(), DAY.format(phase.from()), DAY.format(phase.to())))
                .collect(joining("; "));
        return word("plan.print.phases", phases.size(), spans);
    }

    private Map<String, Object> section(SectionRow section) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("label", section.label());
        printed.put("heading", section.heading());
        printed.put("tasks", section.tasks().stream().map(this::task).toList());
        return printed;
    }

    private String task(TaskRow task) {
        StringBuilder line = new StringBuilder(task.unitName()).append(": ").append(task.content());
        if (!task.supports().isEmpty()) {
            line.append(" (")
                    .append(word("plan.print.support", task.supportNames()))
                    .append(")");
        }
        return line.toString();
    }

    private List<String> signer(PlanRow plan) {
        List<String> lines = new ArrayList<>();
        String mode = word("plan.signing." + plan.signingMode());
        lines.add(plan.signedFor() == null ? mode : mode + " " + plan.signedFor());
        lines.add(plan.signerPost());
        return lines;
    }

    /** Decree 30/2020, Annex I: months 1 and 2 are written with a leading 0. */
    private static String month(LocalDate day) {
        return (day.getMonthValue() <= 2 ? "0" : "") + day.getMonthValue();
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

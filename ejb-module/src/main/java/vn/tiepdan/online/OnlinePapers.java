package vn.tiepdan.online;

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
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/** Prints the invitation to the points of an online session; whoever petitions is invited by the number of his petition. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR})
public class OnlinePapers {

    private static final String FORM = "GM-TT";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    OnlineRegister register;

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

    /** Refused while the head has not agreed ({@code online.notify.not-approved}). */
    public PrintedForm invitation(OnlineCode code, OutputFormat format) {
        OnlineRow row = register.row(code);
        if (row.decidedOn() == null || row.stage() == OnlineStage.DECLINED || row.purpose() == null) {
            throw new RuleBroken("online.notify.not-approved", code);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate on = row.notifiedOn() == null ? now.toLocalDate() : row.notifiedOn();
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(row.unit()));
        facts.put("code", code.value());
        facts.put("number", null);
        facts.put("on", on);
        facts.put("points", row.points().stream().map(OnlineRow.Point::name).toList());
        facts.put("citizen", word("online.print.citizen", row.petition()));
        facts.put("opening", word("online.print.opening", HOUR.format(row.startsAt()), DAY.format(row.day())));
        facts.put("about", word("online.print.about", row.petition(), row.purpose()));
        facts.put("test", word("online.print.test", DAY.format(row.testBy()), HOUR.format(row.connectBy())));
        trail.done("online.print", code, format.name());
        return printer.print(forms.firstOrInForce(FormKind.FORM, FORM, on), facts, format, now, code.value());
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

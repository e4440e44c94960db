package vn.tiepdan.refusal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.reception.EnteredVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitDoor;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Settings;

/**
 * Prints the notice of a refusal on form 01/TCD, to be signed by the head. Whoever is under seal is not named: room is left to
 * write it by hand.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR})
public class RefusalNotice {

    private static final String FORM = "01/TCD";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    VisitDoor door;

    @Inject
    VisitRegister visits;

    @Inject
    Refusals refusals;

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    @Inject
    Letterheads letterheads;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Refused as unknown where no written refusal is decided on the visit. */
    public PrintedForm print(VisitCode code, OutputFormat format) {
        EnteredVisit visit = door.seen(code);
        VisitRow row = visits.row(code);
        Refusal refusal = refusals.of(visit.intakeCode()).stream()
                .filter(one -> one.ground().isWritten() && one.decidedOn() != null && one.isOpen())
                .findFirst()
                .orElseThrow(() -> new NotFound("refusal.none"));
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate on = refusal.toldOn() == null ? now.toLocalDate() : refusal.toldOn();
        Optional<PersonalData> visitor = door.visitor(visit);
        Letterhead letterhead = letterheads.of(visit.unit());
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterhead);
        facts.put("number", refusal.documentNumber());
        facts.put("on", on);
        facts.put("code", visit.code().value());
        facts.put("visitedOn", visit.visitedOn());
        facts.put("agency", letterhead.agency().replace('\n', ' '));
        facts.put("name", visitor.map(PersonalData::fullName).orElse(null));
        facts.put("idDocument", visitor.map(PersonalData::paperNumber).orElse(null));
        facts.put("address", visitor.map(PersonalData::address).orElse(null));
        facts.put("place", word("reception.place." + row.place()));
        facts.put("content", row.content());
        facts.put("law", law(refusal.ground()));
        facts.put("ground", word("refusal.ground." + refusal.ground()));
        facts.put("statement", refusal.statement());
        facts.put(
                "papers",
                refusal.papers().stream()
                        .sorted(Comparator.comparing(RefusalPaper::purpose))
                        .map(this::paper)
                        .toList());
        facts.put(
                "ways", List.of(word("refusal.way.new-facts"), word("refusal.way.post"), word("refusal.way.complain")));
        trail.done("visit.refuse-print", visit.code(), format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, visit.visitedOn()),
                facts,
                format,
                now,
                visit.code().value() + "-01-TCD");
    }

    /** The provision as the notice cites it; of point h with the letter that the office holds to be right. */
    @PermitAll
    public String law(RefusalGround ground) {
        return word("refusal.ground." + ground + ".law", settings.refusalPoint());
    }

    private String paper(RefusalPaper paper) {
        String purpose = word("refusal.proof." + paper.purpose());
        if (paper.earlierVisit() != null) {
            String seen = visits.seenAmong(Set.of(paper.earlierVisit().value()))
                    .get(paper.earlierVisit().value());
            return seen == null ? purpose : purpose + ", " + seen;
        }
        if (paper.documentNumber() == null || paper.documentNumber().isEmpty()) {
            return purpose;
        }
        return word("refusal.proof.document", purpose, paper.documentNumber(), DAY.format(paper.documentOn()));
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

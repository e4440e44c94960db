package vn.tiepdan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
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

/**
 * Prints the paper of a visit's outcome: proposal sheet, guidance slip, transfer slip, urging letter. Whoever is under seal is
 * not named: room is left to write it by hand.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class CoursePaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    VisitDoor door;

    @Inject
    VisitRegister visits;

    @Inject
    CourseBook book;

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

    /** Refused as unknown where the visit's outcome has no paper. */
    public PrintedForm print(VisitCode code, OutputFormat format) {
        EnteredVisit visit = door.seen(code);
        VisitRow row = visits.row(code);
        CourseRow.Outcome outcome = book.outcome(visit.intakeCode());
        if (outcome == null || !outcome.outcome().isPrinted()) {
            throw new NotFound("course.paper.none");
        }
        Optional<PersonalData> visitor = door.visitor(visit);
        String name = visitor.map(PersonalData::fullName).orElse(null);
        boolean toVisitor = outcome.outcome() == VisitOutcome.GUIDED;
        List<Map<String, String>> facts = new ArrayList<>();
        fact(facts, "course.paper.visitor", name);
        fact(facts, "course.paper.address", visitor.map(PersonalData::address).orElse(null));
        fact(facts, "course.paper.visited", DAY.format(visit.visitedOn()));
        fact(facts, "course.paper.content", row.content());
        fact(facts, "course.paper.words", outcome.words());
        Map<String, Object> paper = new HashMap<>();
        paper.put("letterhead", letterheads.of(visit.unit()));
        paper.put("code", visit.code().value());
        paper.put("number", outcome.documentNumber());
        paper.put("on", outcome.on());
        paper.put("title", word("course.paper." + outcome.outcome()));
        paper.put("about", word("course.paper.about", visit.code().value()));
        paper.put(
                "addressee",
                toVisitor ? name : outcome.recipient() == null ? word("course.paper.head") : outcome.recipient());
        paper.put("facts", facts);
        paper.put(
                "paragraphs",
                List.of(word(
                        "course.paper." + outcome.outcome() + ".words",
                        outcome.recipient() == null ? "" : outcome.recipient())));
        paper.put(
                "recipients",
                Stream.of(toVisitor ? null : outcome.recipient(), name)
                        .filter(one -> one != null)
                        .toList());
        paper.put(
                "signer",
                word(
                        outcome.outcome() == VisitOutcome.SENT_FOR_ACCEPTANCE
                                ? "course.paper.officer"
                                : "course.paper.head"));
        trail.done("visit.print", visit.code(), outcome.outcome() + " " + format);
        return printer.print(
                forms.inForce(FormKind.FORM, outcome.outcome().form(), outcome.on()),
                paper,
                format,
                LocalDateTime.now(clock),
                visit.code().value() + "-" + outcome.outcome().form());
    }

    private void fact(List<Map<String, String>> facts, String label, String value) {
        Map<String, String> fact = new HashMap<>();
        fact.put("label", word(label));
        fact.put("value", value);
        facts.add(fact);
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

package vn.tiepdan.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;

/**
 * Prints the papers of processing, to be finished in Word and signed. Whoever is under seal is named on none of them: the alias
 * stands where the name would, and room is left to write it by hand.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
public class ProcessingPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    PetitionRegister petitions;

    @Inject
    ProcessingRegister register;

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    @Inject
    Letterheads letterheads;

    @Inject
    UnitRegister units;

    @Inject
    Messages messages;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Refused as unknown to who does not see the petition in full, and where there is nothing of the kind to print. */
    public PrintedForm print(PetitionCode code, ProcessingPaper paper, OutputFormat format) {
        PetitionRow petition = petitions.row(code);
        ProcessingRow row = register.of(petition);
        boolean mine = scope.me().equals(petition.takenInBy()) || scope.me().equals(petition.assignee());
        boolean full = scope.detailOf(petition.unit(), petition.book().shelf(), mine) == Detail.FULL;
        if (!full || !ProcessingPaper.of(petition, row).contains(paper)) {
            throw new NotFound("petition.not-found");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Sheet sheet = sheet(paper, petition, row);
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(petition.unit()));
        facts.put("code", petition.code().value());
        facts.put("number", sheet.number);
        facts.put("on", sheet.on);
        facts.put("title", word("processing.paper." + paper));
        facts.put("about", word("processing.paper.about", petition.code().value()));
        facts.put("addressee", sheet.addressee);
        facts.put("facts", sheet.facts);
        facts.put("paragraphs", sheet.paragraphs);
        facts.put("recipients", sheet.recipients);
        facts.put(
                "signer",
                word(paper == ProcessingPaper.PROPOSAL ? "processing.paper.officer" : "processing.paper.head"));
        trail.done("petition.print", petition.code(), paper + " " + format);
        return printer.print(
                forms.inForce(FormKind.FORM, paper.form(), sheet.on),
                facts,
                format,
                now,
                petition.code().value() + "-" + paper.form());
    }

    private Sheet sheet(ProcessingPaper paper, PetitionRow petition, ProcessingRow row) {
        Sheet sheet = new Sheet();
        String author = author(petition);
        sheet.fact("processing.paper.author", author);
        sheet.fact("processing.paper.address", petition.sealed() ? null : petition.authorAddress());
        sheet.fact("processing.paper.received", DAY.format(petition.receivedOn()));
        sheet.fact("processing.paper.summary", petition.summary());
        ProcessingRow.Outcome outcome = row.outcome();
        switch (paper) {
            case SEPARATION -> {
                sheet.on = petition.closedOn();
                sheet.addressee = author;
                row.parts().stream().map(petitions::row).forEach(sheet::goesOnAs);
                sheet.says("processing.paper.separation.words");
                sheet.tells(petition.anonymous() ? null : author);
            }
            case PROPOSAL -> {
                ProcessingRow.Proposal last =
                        row.proposals().get(row.proposals().size() - 1);
                sheet.on = last.proposedOn();
                sheet.addressee = word("processing.paper.head");
                sheet.fact("processing.paper.conditions", conditions(row));
                sheet.fact("processing.paper.proposal", word("petition.outcome." + last.outcome()));
                sheet.fact("processing.paper.ground", ground(last.ground()));
                sheet.fact("processing.paper.reason", last.reason());
                sheet.fact("processing.paper.opinion", null);
            }
            case SUPPLEMENT -> {
                ProcessingRow.Supplement last =
                        row.supplements().get(row.supplements().size() - 1);
                sheet.on = last.askedOn();
                sheet.addressee = author;
                sheet.fact("processing.paper.missing", last.missing());
                sheet.says("processing.paper.supplement.words", DAY.format(last.dueOn()));
                sheet.tells(author);
            }
            case RESULT -> {
                ProcessingRow.Response last =
                        row.responses().get(row.responses().size() - 1);
                sheet.on = last.receivedOn();
                sheet.addressee = author;
                sheet.fact("processing.paper.from", last.from());
                sheet.fact("processing.paper.document", last.documentNumber());
                sheet.fact("processing.paper.replied", last.content());
                sheet.tells(author);
            }
            default -> {
                String to = recipient(outcome);
                boolean letter = paper != ProcessingPaper.FILING;
                boolean toAuthor = paper == ProcessingPaper.ACCEPTANCE
                        || paper == ProcessingPaper.NON_ACCEPTANCE
                        || paper == ProcessingPaper.GUIDANCE;
                sheet.on = outcome.on();
                sheet.number = outcome.documentNumber();
                sheet.addressee = !letter ? null : toAuthor ? author : to;
                sheet.fact("processing.paper.ground", ground(outcome.ground()));
                sheet.fact("processing.paper.reason", outcome.reason());
                sheet.says("processing.paper." + paper + ".words", to == null ? "" : to);
                if (paper == ProcessingPaper.DENUNCIATION_TRANSFER) {
                    sheet.says("processing.paper.sealed.words", petition.alias() == null ? "" : petition.alias());
                }
                Stream.of(letter && !toAuthor ? to : null, petition.anonymous() ? null : author)
                        .forEach(sheet::tells);
            }
        }
        return sheet;
    }

    /** The author as papers name him: in the open book by name, under seal by the code of the petition, nobody of a nameless one. */
    private String author(PetitionRow petition) {
        if (petition.anonymous()) {
            return word("processing.paper.nameless");
        }
        return petition.kind() == PetitionKind.DENUNCIATION || petition.sealed()
                ? word("processing.paper.under-seal", petition.code().value())
                : Masking.name(petition.author(), Detail.FULL);
    }

    private String conditions(ProcessingRow row) {
        List<Condition> failed = row.failed();
        return failed.isEmpty()
                ? word("petition.eligibility.ELIGIBLE")
                : String.join("; ", failed.stream().map(this::ground).toList());
    }

    private String ground(Condition ground) {
        return ground == null ? null : word("processing.ground." + ground);
    }

    private String recipient(ProcessingRow.Outcome outcome) {
        UnitCode unit = outcome.recipientUnit();
        return unit == null ? outcome.recipientBody() : units.row(unit).nameVi();
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }

    /** What stands on one paper. */
    private final class Sheet {

        private LocalDate on;
        private String number;
        private String addressee;
        private final List<Map<String, String>> facts = new ArrayList<>();
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();

        private void fact(String label, String value) {
            if (value != null || label.equals("processing.paper.opinion") || label.equals("processing.paper.address")) {
                Map<String, String> fact = new HashMap<>();
                fact.put("label", word(label));
                fact.put("value", value);
                facts.add(fact);
            }
        }

        /** One content of a mixed paper, by the petition that it has become. */
        private void goesOnAs(PetitionRow part) {
            String kind = word("petition.kind." + part.kind());
            facts.add(Map.of(
                    "label",
                    word("processing.paper.part", part.code().value()),
                    "value",
                    part.summary() == null ? kind : word("processing.paper.part.content", kind, part.summary())));
        }

        private void says(String key, Object... arguments) {
            paragraphs.add(word(key, arguments));
        }

        private void tells(String whom) {
            if (whom != null) {
                recipients.add(whom);
            }
        }
    }
}

package vn.tiepdan.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
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
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Messages;

/** Gives receipts for papers handed in, and prints them. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class ReceiptDesk {

    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU};
    private static final String FORM = "02/TCD";
    private static final String NO_POSITION = "Người tiếp công dân";

    @Inject
    Receipts receipts;

    @Inject
    PaperDoor door;

    @Inject
    Numbering numbering;

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

    public ReceiptCode issue(IssueReceipt command) {
        UnitCode unit = scope.writesFor(command.unit());
        door.enterToAct(command.owner(), DESK);
        LocalDateTime now = LocalDateTime.now(clock);
        ReceiptCode code = new ReceiptCode(
                RandomCode.draw(Book.RECEIPT, unit, now.getYear()).value());
        int number = numbering.next(Book.RECEIPT, unit, now.getYear());
        Receipt receipt = Receipt.issued(code, unit, number, command, now, receiver(unit, now));
        receipt.on(forms.inForce(FormKind.FORM, FORM, now.toLocalDate()), letterheads.of(unit));
        receipts.add(receipt);
        door.refuseNaming(command.owner(), command.room());
        trail.done("receipt.issue", code);
        return code;
    }

    /** Takes a wrong receipt back; it can no longer be printed and keeps its number. */
    public void voidReceipt(ReceiptCode code, String reason) {
        Receipt receipt = receipts.withCode(code);
        door.enterToAct(receipt.owner(), DESK);
        receipt.voidBecause(reason);
        door.refuseNaming(receipt.owner(), reason);
        trail.done("receipt.void", code);
    }

    /** Prints the receipt as it was given, the same each time. A sealed giver is never named, whatever is handed over. */
    public PrintedForm document(ReceiptCode code, ReceiptGiver giver, OutputFormat format) {
        Receipt receipt = receipts.withCode(code);
        door.enterToAct(receipt.owner(), DESK);
        receipt.requireValid();
        trail.done("receipt.print", code, format.name());
        return printer.print(
                forms.of(receipt.instrument(), FormKind.FORM, FORM),
                facts(receipt, receipt.namesItsGiver() && giver != null ? giver : ReceiptGiver.BY_HAND),
                format,
                receipt.issuedAt(),
                code.value());
    }

    private Receipt.Receiver receiver(UnitCode unit, LocalDateTime now) {
        OfficerCode me = scope.me();
        String title = units.officersOf(units.governing(unit), now.toLocalDate()).stream()
                .filter(officer -> officer.code().equals(me))
                .map(OfficerRow::titleVi)
                .findFirst()
                .orElse(NO_POSITION);
        return new Receipt.Receiver(me, units.nameOf(me), title);
    }

    private Map<String, ?> facts(Receipt receipt, ReceiptGiver giver) {
        Map<String, Object> paper = new HashMap<>();
        paper.put("code", receipt.code().value());
        paper.put("at", receipt.issuedAt());
        paper.put("place", receipt.room());
        paper.put("receiver", receipt.receiverName());
        paper.put("position", receipt.receiverTitle());
        paper.put("copies", receipt.copies());
        paper.put("items", receipt.items().stream().map(this::item).toList());
        paper.put(
                "pages",
                receipt.items().stream()
                        .mapToInt(item -> item.pages() == null ? 0 : item.pages())
                        .sum());
        return Map.of("letterhead", receipt.letterhead(), "giver", giver, "receipt", paper);
    }

    private Map<String, Object> item(ReceiptItem item) {
        Map<String, Object> line = new HashMap<>();
        line.put("title", item.title() == null ? word("document.paper." + item.kind()) : item.title());
        line.put("pages", item.pages());
        line.put("condition", word("document.condition." + item.condition()));
        return line;
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key, List.of());
    }
}

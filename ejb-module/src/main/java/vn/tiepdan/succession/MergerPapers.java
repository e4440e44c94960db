package vn.tiepdan.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.SpreadsheetText;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.Messages;

/** The handover pack: how much of what is open, and the petitions by number, receipt and last day; no name is in it. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class MergerPapers {

    private static final String FORM = "BB-BG";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(LawTime.ZONE);

    @Inject
    MergerRegister register;

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

    public PrintedForm print(MergerCode code, OutputFormat format) {
        MergerRow row = register.row(code);
        Map<WorkKind, Long> open = register.open(code);
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(row.from()));
        facts.put("code", code.value());
        facts.put("on", now.toLocalDate());
        facts.put("basis", row.basis());
        facts.put("from", row.fromName());
        facts.put("to", row.toName());
        facts.put("day", DAY.format(row.effectiveOn()));
        List<Map<String, String>> lines = new ArrayList<>();
        for (WorkKind kind : WorkKind.values()) {
            lines.add(Map.of(
                    "label", word("succession.kind." + kind),
                    "out", told(row.out().get(kind)),
                    "in", told(row.in().get(kind)),
                    "now", told(open.get(kind))));
        }
        facts.put("lines", lines);
        facts.put(
                "petitions",
                register.petitions(code).stream().map(MergerPapers::line).toList());
        facts.put("outSigned", signed(row.outSignedByName(), row.outSignedAt()));
        facts.put("inSigned", signed(row.inSignedByName(), row.inSignedAt()));
        trail.done("succession.print", code, format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, now.toLocalDate()), facts, format, now, code.value());
    }

    private static Map<String, String> line(PetitionRow row) {
        return Map.of(
                "code", row.code().value(),
                "received", DAY.format(row.receivedOn()),
                "due", due(row));
    }

    private static String due(PetitionRow row) {
        return row.clock() == null || row.clock().dueOn() == null
                ? "–"
                : DAY.format(row.clock().dueOn());
    }

    private static String told(Long number) {
        return number == null ? "–" : number.toString();
    }

    private String signed(String name, Instant at) {
        return name == null
                ? word("succession.print.not-signed")
                : word("succession.print.signed", name, MOMENT.format(at));
    }

    /** The same as a workbook. */
    public byte[] workbook(MergerCode code) {
        MergerRow row = register.row(code);
        Map<WorkKind, Long> open = register.open(code);
        trail.done("succession.export", code);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet counts = workbook.createSheet(word("succession.sheet.counts"));
            line(counts, 0, row.fromName() + " → " + row.toName() + ", " + DAY.format(row.effectiveOn()));
            line(counts, 2, word("succession.sheet.count-heads").split("\\|"));
            int below = 3;
            for (WorkKind kind : WorkKind.values()) {
                var line = counts.createRow(below++);
                line.createCell(0).setCellValue(word("succession.kind." + kind));
                number(line, 1, row.out().get(kind));
                number(line, 2, row.in().get(kind));
                number(line, 3, open.get(kind));
            }
            Sheet petitions = workbook.createSheet(word("succession.sheet.petitions"));
            line(petitions, 0, word("succession.sheet.petition-heads").split("\\|"));
            int at = 1;
            for (PetitionRow petition : register.petitions(code)) {
                line(petitions, at++, petition.code().value(), DAY.format(petition.receivedOn()), due(petition));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void line(Sheet sheet, int at, String... texts) {
        var row = sheet.createRow(at);
        for (int place = 0; place < texts.length; place++) {
            row.createCell(place).setCellValue(SpreadsheetText.harmless(texts[place]));
        }
    }

    private static void number(org.apache.poi.ss.usermodel.Row row, int place, Long number) {
        if (number != null) {
            row.createCell(place).setCellValue(number);
        }
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

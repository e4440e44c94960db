package vn.tiepdan.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.FramedWorkbook;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;

/**
 * Prints a report in the layout of Decree 30/2020, and takes its numbers out as a workbook. A case that the reader may not see is not on
 * his paper.
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY, Role.INSPECTOR})
public class ReportPapers {

    private static final int FIRST_WIDTH = 44;
    private static final int NUMBER_WIDTH = 18;

    private static final String FORM = "BC-TCD";
    private static final int WIDTH = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(LawTime.ZONE);

    @Inject
    ReportRegister register;

    @Inject
    RequestRegister requests;

    @Inject
    OccasionRegister occasions;

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
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public PrintedForm print(ReportCode code, OutputFormat format) {
        ReportText text = register.text(code);
        ReportRow row = text.row();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate on =
                row.isSubmitted() ? row.submittedAt().atZone(LawTime.ZONE).toLocalDate() : now.toLocalDate();
        int columns = text.spans().size();
        int first = columns == 1 ? 70 : 28;
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(row.unit()));
        facts.put("code", code.value());
        facts.put("on", on);
        facts.put("title", title(row));
        facts.put("edition", row.edition());
        facts.put("correction", row.correctionReason());
        facts.put("counted", MOMENT.format(row.countedAt()));
        facts.put("zero", text.whole().isZero());
        facts.put("zeroWords", word("briefing.print.zero"));
        facts.put("first", first);
        facts.put("each", (WIDTH - first) / columns);
        facts.put("spans", text.spans().stream().map(this::name).toList());
        facts.put("lines", lines(text));
        facts.put("cases", text.cases().stream().map(this::told).toList());
        facts.put("assessment", text.assessment());
        facts.put(
                "proposals",
                text.proposals().stream().map(ReportPapers::proposal).toList());
        facts.put("lessons", text.lessons());
        facts.put(
                "decisions",
                text.decisions().stream()
                        .map(line -> word(
                                "briefing.print.decision",
                                line.what(),
                                line.officerName() == null ? line.leadName() : line.officerName(),
                                DAY.format(line.dueOn())))
                        .toList());
        boolean upwards = row.kind() == ReportKind.ASKED || row.kind() == ReportKind.CLOSING;
        facts.put("recipients", List.of(word("briefing.print.recipient." + row.kind())));
        facts.put(
                "signer",
                List.of(word("briefing.print.signer." + (upwards ? "CHAIR" : "OFFICE"))
                        .split("\\|")));
        trail.done("briefing.print", code, format.name());
        return printer.print(forms.firstOrInForce(FormKind.FORM, FORM, on), facts, format, now, code.value());
    }

    private List<Map<String, Object>> lines(ReportText text) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (FactName name : FactName.values()) {
            if (text.spans().stream().anyMatch(span -> span.number(name) != null)) {
                lines.add(Map.of(
                        "label",
                        word("briefing.fact." + name),
                        "numbers",
                        text.spans().stream()
                                .map(span -> span.number(name) == null ? "–" : String.valueOf(span.number(name)))
                                .toList()));
            }
        }
        return lines;
    }

    private static Map<String, String> proposal(ProposalLine line) {
        Map<String, String> told = new HashMap<>();
        told.put("what", line.what());
        told.put("pros", line.pros());
        told.put("cons", line.cons());
        told.put("resources", line.resources());
        return told;
    }

    private String told(CaseLine line) {
        String grounds = grounds(line);
        String what = line.matter() == null
                ? word("briefing.print.group", line.came().toString(), DAY.format(line.cameOn()))
                : word("briefing.print.case", line.matter().value(), line.title());
        String numbers = word("briefing.print.numbers", what, grounds, line.people(), line.visits());
        return line.situation() == null ? numbers : numbers + " " + line.situation();
    }

    private String grounds(CaseLine line) {
        List<String> words = new ArrayList<>();
        if (line.large()) {
            words.add(word("briefing.ground.LARGE"));
        }
        if (line.complex()) {
            words.add(word("briefing.ground.COMPLEX"));
        }
        line.otherGrounds().forEach(ground -> words.add(word("briefing.ground." + ground)));
        return String.join(", ", words);
    }

    private String name(ReportSpan span) {
        String days = DAY.format(span.from()).substring(0, 5) + "–"
                + DAY.format(span.to()).substring(0, 5);
        return span.stage() == null
                ? word("briefing.span.whole")
                : word("briefing.span." + span.stage(), span.phase(), days);
    }

    private String title(ReportRow row) {
        return switch (row.kind()) {
            case DAILY -> word("briefing.print.title.DAILY", DAY.format(row.from()));
            case WEEKLY, ASKED ->
                word("briefing.print.title." + row.kind(), DAY.format(row.from()), DAY.format(row.to()));
            case CLOSING ->
                word(
                        "briefing.print.title.CLOSING",
                        occasions.window(row.window()).title());
        };
    }

    /** The numbers of a report, each stretch of days a column. */
    public byte[] workbook(ReportCode code) {
        ReportText text = register.text(code);
        List<String> heads = new ArrayList<>(List.of(word("briefing.sheet.what")));
        text.spans().forEach(span -> heads.add(name(span)));
        List<List<Object>> lines = new ArrayList<>();
        for (FactName name : FactName.values()) {
            List<Object> line = new ArrayList<>(List.of(word("briefing.fact." + name)));
            text.spans().forEach(span -> line.add(span.number(name)));
            lines.add(line);
        }
        List<List<Object>> cases = text.cases().stream()
                .map(one -> Arrays.<Object>asList(
                        one.matter() == null ? null : one.matter().value(),
                        one.title(),
                        (long) one.people(),
                        (long) one.visits(),
                        grounds(one),
                        one.situation()))
                .toList();
        List<String> caseHeads = Arrays.asList(word("briefing.sheet.case-heads").split("\\|"));
        trail.done("briefing.export", code);
        return new FramedWorkbook()
                .with(word("briefing.sheet.numbers"), title(text.row()), heads, widths(heads), lines)
                .with(word("briefing.sheet.cases"), title(text.row()), caseHeads, widths(caseHeads), cases)
                .stamped(FIRST_WIDTH, source(text.row().unitName() + " – " + code))
                .bytes();
    }

    /** What a request brought in: each ward a line, and the sums of what adds up. */
    @RolesAllowed({Role.CITY, Role.INSPECTOR})
    public byte[] consolidation(String request) {
        RequestRow row = requests.row(request);
        if (!requests.isAsking(row)) {
            throw new NotFound("briefing.request.not-found");
        }
        List<String> heads = new ArrayList<>(List.of(word("briefing.sheet.unit")));
        for (FactName name : FactName.values()) {
            heads.add(word("briefing.fact." + name));
        }
        List<List<Object>> lines = new ArrayList<>();
        for (AnswerRow answer : requests.answers(request)) {
            List<Object> line = new ArrayList<>(List.of(answer.unitName()));
            ReportSpan whole = answer.state() == AnswerState.RECEIVED
                    ? register.text(answer.report()).whole()
                    : null;
            for (FactName name : FactName.values()) {
                line.add(whole == null ? null : whole.number(name));
            }
            lines.add(line);
        }
        Map<FactName, Long> sums = requests.sums(request);
        List<Object> sum = new ArrayList<>(List.of(word("briefing.sheet.sum")));
        for (FactName name : FactName.values()) {
            sum.add(sums.get(name));
        }
        lines.add(sum);
        trail.done("briefing.export", request);
        return new FramedWorkbook()
                .with(word("briefing.sheet.numbers"), row.subject(), heads, widths(heads), lines)
                .stamped(FIRST_WIDTH, source(row.askingName() + " – " + request))
                .bytes();
    }

    /** What is counted stands first and is the widest. */
    private static List<Integer> widths(List<String> headings) {
        return Stream.concat(Stream.of(FIRST_WIDTH), headings.stream().skip(1).map(heading -> NUMBER_WIDTH))
                .toList();
    }

    private List<List<Object>> source(String source) {
        return List.of(
                List.of("Nguồn", source),
                List.of("Người xuất", units.nameOf(scope.me())),
                List.of("Thời điểm xuất", LocalDateTime.now(clock)));
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
    }
}

package vn.tiepdan.reception;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.BookCorrection;
import vn.tiepdan.document.BookRow;
import vn.tiepdan.document.BookStamp;
import vn.tiepdan.document.ReceptionBookPrint;
import vn.tiepdan.document.ReceptionBookSheet;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.ReplyRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/**
 * The reception book on paper and as a workbook, form 03/TCD: the numbered visits of a period that the caller may see, in the
 * order of the book, with what was corrected after a month was closed; on paper with the lines by which its months and years were
 * closed.
 *
 * <p>Refused when it would be longer than anybody binds ({@code reception.book.too-long}) or works with ({@code
 * reception.book.export-too-long}).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.INSPECTOR})
public class ReceptionBook {

    /** About a hundred sheets. */
    public static final int MOST_ROWS = 1000;

    /** What a ward writes in many years. */
    public static final int MOST_EXPORTED = 20_000;

    private static final String[] KEEPERS = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    VisitRegister visits;

    @Inject
    CorrectionRegister corrections;

    @Inject
    BookCloseRegister closes;

    @Inject
    UnitRegister units;

    @Inject
    Forms forms;

    @Inject
    ReceptionBookPrint printer;

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

    public PrintedForm print(VisitFilter filter, LocalDate from, LocalDate to, OutputFormat format) {
        if (visits.count(filter) > MOST_ROWS) {
            throw new RuleBroken("reception.book.too-long", MOST_ROWS);
        }
        List<VisitRow> found = new ArrayList<>(visits.find(filter, 0, MOST_ROWS));
        found.sort(Comparator.comparing(VisitRow::visitedOn)
                .thenComparing(VisitRow::number, Comparator.nullsLast(Comparator.naturalOrder())));
        Map<VisitCode, List<ReplyRow>> replies = visits.replies(found);
        List<VisitRow> kept =
                found.stream().filter(row -> scope.holdsIn(row.unit(), KEEPERS)).toList();
        Map<VisitCode, String> numbers = visits.paperNumbers(kept);
        Map<VisitCode, List<CorrectionRow>> corrected = corrections.of(found);
        Map<VisitCode, String> split = visits.splitNumbers(found);
        List<BookRow> rows = found.stream()
                .filter(row -> row.number() != null)
                .map(row -> line(
                        row,
                        replies.getOrDefault(row.intakeCode(), List.of()),
                        numbers.get(row.code()),
                        corrected,
                        split.get(row.intakeCode())))
                .toList();
        trail.done(
                "visit.book-print",
                scope.home(),
                from + " " + to + " " + format + (kept.isEmpty() ? "" : " with numbers of papers"));
        UnitCode unit = filter.unit() == null ? scope.home() : filter.unit();
        return printer.print(
                letterheads.of(scope.home()),
                from,
                to,
                rows,
                closingLines(filter, unit, from, to),
                found.stream()
                        .filter(row -> row.number() != null)
                        .flatMap(row -> told(row, corrected))
                        .toList(),
                format,
                LocalDateTime.now(clock));
    }

    /**
     * The same as a workbook, to be written and closed by the caller. Whole numbers of papers are in it where the form on paper has
     * them; of who denounces it has the alias for who sees it.
     */
    public ReceptionBookSheet export(VisitFilter filter, LocalDate from, LocalDate to) {
        if (visits.countUpTo(MOST_EXPORTED, filter) > MOST_EXPORTED) {
            throw new RuleBroken("reception.book.export-too-long", MOST_EXPORTED);
        }
        UnitCode unit = filter.unit() == null ? scope.home() : filter.unit();
        ReceptionBookSheet sheet = new ReceptionBookSheet(
                forms,
                new BookStamp(
                        letterheads.of(unit).agency().replace('\n', ' '),
                        from,
                        to,
                        units.nameOf(scope.me()),
                        LocalDateTime.now(clock)));
        try {
            List<BookCorrection> told = new ArrayList<>();
            boolean[] numbered = new boolean[1];
            visits.inBookOrder(filter, MOST_EXPORTED, part -> numbered[0] |= write(part, sheet, told));
            told.forEach(sheet::add);
            trail.done(
                    "visit.book-export",
                    scope.home(),
                    from + " " + to + " XLSX" + (numbered[0] ? " with numbers of papers" : ""));
            return sheet;
        } catch (RuntimeException broken) {
            sheet.close();
            throw broken;
        }
    }

    /** Whether whole numbers of papers may be among what was written. */
    private boolean write(List<VisitRow> part, ReceptionBookSheet sheet, List<BookCorrection> told) {
        Map<VisitCode, List<ReplyRow>> replies = visits.replies(part);
        List<VisitRow> kept =
                part.stream().filter(row -> scope.holdsIn(row.unit(), KEEPERS)).toList();
        Map<VisitCode, String> numbers = visits.paperNumbers(kept);
        Map<VisitCode, List<CorrectionRow>> corrected = corrections.of(part);
        Map<VisitCode, String> split = visits.splitNumbers(part);
        part.stream().filter(row -> row.number() != null).forEach(row -> {
            BookRow line = line(
                    row,
                    replies.getOrDefault(row.intakeCode(), List.of()),
                    numbers.get(row.code()),
                    corrected,
                    split.get(row.intakeCode()));
            VisitorRow first = row.first();
            sheet.add(first == null || first.alias() == null ? line : line.under(first.alias()));
            told(row, corrected).forEach(told::add);
        });
        return !kept.isEmpty();
    }

    /** The closes of the period, where the whole of one book of one ward is printed. */
    private List<String> closingLines(VisitFilter filter, UnitCode unit, LocalDate from, LocalDate to) {
        if (!filter.isWholeBook()) {
            return List.of();
        }
        return closes.of(unit).stream()
                .filter(close -> !close.period().from().isBefore(from)
                        && !close.period().to().isAfter(to))
                .sorted(Comparator.comparing(BookCloseRow::period))
                .map(close -> closingLine(close.of(filter.book())))
                .toList();
    }

    private String closingLine(BookCloseRow close) {
        BookCloseCount total = close.total();
        String kinds = close.counts().stream()
                .map(count -> word("petition.kind." + count.kind()) + " " + count.visits())
                .collect(Collectors.joining(", "));
        return messages.text(
                Messages.VIETNAMESE,
                close.period().isYear() ? "reception.book.closed-year" : "reception.book.closed-month",
                List.of(
                        close.period().written(),
                        DAY.format(close.closedOn()),
                        total.visits(),
                        total.people(),
                        total.groups(),
                        total.first(),
                        total.repeated(),
                        kinds,
                        units.nameOf(close.closedBy())));
    }

    private Stream<BookCorrection> told(VisitRow row, Map<VisitCode, List<CorrectionRow>> corrected) {
        return corrected.getOrDefault(row.intakeCode(), List.of()).stream()
                .map(one -> new BookCorrection(
                        row.number(),
                        one.on(),
                        units.nameOf(one.by()),
                        one.field() == null
                                ? word("reception.corrected.sealed")
                                : word("reception.corrected." + one.field()),
                        one.before(),
                        one.after(),
                        one.reason()));
    }

    /** The form asks for the number of papers: who keeps a ward's book prints it whole, others see its last digits. */
    @PermitAll
    public boolean showsNumbers() {
        return Stream.of(KEEPERS).anyMatch(scope::has);
    }

    private BookRow line(
            VisitRow row,
            List<ReplyRow> replies,
            String paperNumber,
            Map<VisitCode, List<CorrectionRow>> corrected,
            String split) {
        Handling handling = Handling.of(replies);
        VisitorRow first = row.first();
        boolean named = first != null && !first.sealed();
        return new BookRow(
                row.number(),
                row.visitedOn(),
                named ? first.name() : word("reception.book.sealed"),
                named ? first.address() : null,
                named ? (paperNumber == null ? first.paperNumber() : paperNumber) : null,
                row.content(),
                abbreviation(row.kind()),
                row.splitFrom() == null ? row.people() : null,
                row.previousHandling(),
                handling.accepted(),
                body(handling.guided()),
                body(handling.transferred()),
                followUp(row),
                note(row, !corrected.getOrDefault(row.intakeCode(), List.of()).isEmpty(), split));
    }

    private String note(VisitRow row, boolean corrected, String split) {
        String note = Stream.of(
                        split == null
                                ? null
                                : messages.text(
                                        Messages.VIETNAMESE,
                                        row.splitFrom() == null ? "reception.book.split" : "reception.book.part",
                                        List.of(split)),
                        row.isGroup() && row.splitFrom() == null ? word("reception.book.group") : null,
                        corrected ? word("reception.book.corrected") : null,
                        row.afterClose() ? word("reception.book.after-close") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    /** What the note says of the body, and the number of the document; how it was told where neither was written. */
    private String body(ReplyRow reply) {
        if (reply == null) {
            return null;
        }
        String number =
                reply.documentNumber() == null ? null : word("reception.book.document") + " " + reply.documentNumber();
        String told = Stream.of(reply.note() == null ? null : reply.note().replaceFirst("\\.$", ""), number)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? word("petition.mode." + reply.mode()) : told;
    }

    private String followUp(VisitRow row) {
        String stage = word("petition.stage." + row.stage());
        if (row.hasResult()) {
            String document = row.resultDocument() == null
                    ? null
                    : word("reception.book.document") + " " + row.resultDocument() + "\n" + DAY.format(row.resultOn());
            return Stream.of(document, row.result()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        }
        if (row.closedOn() != null) {
            return stage + "\n" + DAY.format(row.closedOn());
        }
        return row.clock() == null
                ? stage
                : word("reception.book.due") + "\n" + DAY.format(row.clock().dueOn());
    }

    private static String abbreviation(PetitionKind kind) {
        return switch (kind) {
            case COMPLAINT -> "KN";
            case DENUNCIATION -> "TC";
            case RECOMMENDATION, FEEDBACK -> "KNPA";
        };
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key, List.of());
    }
}

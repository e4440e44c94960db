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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.BookRow;
import vn.tiepdan.document.ReceptionBookPrint;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.ReplyRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/**
 * The reception book on paper, form 03/TCD: the numbered visits of a period that the caller may see, in the order of the book.
 *
 * <p>Refused when it would be longer than anybody binds ({@code reception.book.too-long}).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.INSPECTOR})
public class ReceptionBook {

    /** About a hundred sheets. */
    public static final int MOST_ROWS = 1000;

    private static final String[] KEEPERS = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    VisitRegister visits;

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
        Collections.reverse(found);
        Map<VisitCode, List<ReplyRow>> replies = visits.replies(found);
        List<VisitRow> kept =
                found.stream().filter(row -> scope.holdsIn(row.unit(), KEEPERS)).toList();
        Map<VisitCode, String> numbers = visits.paperNumbers(kept);
        List<BookRow> rows = found.stream()
                .filter(row -> row.number() != null)
                .map(row -> line(row, replies.getOrDefault(row.intakeCode(), List.of()), numbers.get(row.code())))
                .toList();
        trail.done(
                "visit.book-print",
                scope.home(),
                from + " " + to + " " + format + (kept.isEmpty() ? "" : " with numbers of papers"));
        return printer.print(letterheads.of(scope.home()), from, to, rows, format, LocalDateTime.now(clock));
    }

    /** The form asks for the number of papers: who keeps a ward's book prints it whole, others see its last digits. */
    @PermitAll
    public boolean showsNumbers() {
        return Stream.of(KEEPERS).anyMatch(scope::has);
    }

    private BookRow line(VisitRow row, List<ReplyRow> replies, String paperNumber) {
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
                row.people(),
                row.previousHandling(),
                handling.accepted(),
                body(handling.guided()),
                body(handling.transferred()),
                followUp(row),
                row.isGroup() ? word("reception.book.group") : null);
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

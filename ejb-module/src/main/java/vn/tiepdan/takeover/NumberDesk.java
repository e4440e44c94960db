package vn.tiepdan.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * Where a ward says with which number its old books ended, so that the new ones go on behind it.
 *
 * <p>It may be put right as long as no record bears a higher number. The books of denunciations are told of only by who may see
 * them.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
public class NumberDesk {

    private static final List<Book> OPEN_BOOKS = List.of(Book.PETITION, Book.VISIT, Book.CASE, Book.RECEIPT);
    private static final List<Book> ALL_BOOKS =
            List.of(Book.PETITION, Book.VISIT, Book.CASE, Book.RECEIPT, Book.DENUNCIATION, Book.DENUNCIATION_VISIT);
    private static final int HIGHEST = 999_998;
    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_REASON = 300;

    @Inject
    StartingNumbers numbers;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock law;

    @Inject
    @MachineTime
    Clock machine;

    /** The books whose numbers the caller may see. */
    public List<Book> books() {
        return scope.seesDenunciations(scope.writesFor(null)) ? ALL_BOOKS : OPEN_BOOKS;
    }

    public List<StartingNumberRow> rows() {
        return numbers.of(scope.writesFor(null), books());
    }

    /** The old book ended with this number; refused when a record bears it or a higher one ({@code takeover.starting-number.taken}). */
    public void endedWith(Book book, int year, int lastUsed, String reason) {
        UnitCode unit = scope.writesFor(null);
        scope.requireIn(unit, Role.CLERK, Role.OSU);
        String why = Folding.tidy(reason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(books().contains(book), found, "book", "takeover.starting-number.book");
        Invalid.unless(
                year >= FIRST_YEAR && year <= LocalDate.now(law).getYear(),
                found,
                "year",
                "takeover.starting-number.year",
                String.valueOf(FIRST_YEAR));
        Invalid.unless(lastUsed >= 1 && lastUsed <= HIGHEST, found, "lastUsed", "takeover.starting-number.range");
        Invalid.unless(why != null, found, "reason", "takeover.reason.missing");
        Invalid.unless(
                why == null || why.length() <= LONGEST_REASON,
                found,
                "reason",
                "takeover.reason.too-long",
                LONGEST_REASON);
        Invalid.refuse(found);
        int before = numbers.counter(book, unit, year);
        numbering.standBehind(book, unit, year, lastUsed);
        int highest = numbers.highest(book, unit, year);
        if (highest > lastUsed || highest == lastUsed && before == lastUsed) {
            throw new RuleBroken("takeover.starting-number.taken", highest);
        }
        numbering.standAt(book, unit, year, lastUsed);
        numbers.keep(book, unit, year, lastUsed, why, scope.me(), machine.instant());
        trail.done("takeover.starting-number", book + " " + unit + " " + year, before + " -> " + lastUsed);
    }
}

package vn.tiepdan.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Puts a directive of a higher level on record.
 *
 * @param unit the ward; null means the caller's
 * @param number as written on it; null where it bears none
 * @param audience the units whose people have to read it; empty for every unit of the ward
 * @param validTo null while it is in force
 */
public record RecordDirective(
        UnitCode unit,
        IssuerKind issuer,
        String number,
        LocalDate issuedOn,
        LocalDate receivedOn,
        String title,
        String demands,
        LocalDate validTo,
        Set<UnitCode> audience) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_DEMANDS = 4000;

    public RecordDirective {
        number = Folding.tidy(number);
        title = Folding.tidy(title);
        demands = Folding.tidy(demands);
        audience = audience == null ? Set.of() : Set.copyOf(audience);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(issuer != null, found, "issuer", "directive.issuer.missing");
        Invalid.unless(title != null, found, "title", "directive.title.missing");
        Invalid.unless(issuedOn != null, found, "issuedOn", "directive.issued.missing");
        Invalid.unless(receivedOn != null, found, "receivedOn", "directive.received.missing");
        Invalid.unless(
                issuedOn == null || receivedOn == null || !receivedOn.isBefore(issuedOn),
                found,
                "receivedOn",
                "directive.received.before-issue");
        Invalid.unless(
                validTo == null || issuedOn == null || !validTo.isBefore(issuedOn),
                found,
                "validTo",
                "directive.valid.before-issue");
        tooLong(found, number, "number", LONGEST_NUMBER);
        tooLong(found, title, "title", LONGEST_TITLE);
        tooLong(found, demands, "demands", LONGEST_DEMANDS);
        Invalid.refuse(found);
    }

    private static void tooLong(List<Invalid> found, String text, String field, int longest) {
        Invalid.unless(text == null || text.length() <= longest, found, field, "directive.text.too-long", longest);
    }
}

package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;

/**
 * A closed month or year of a reception book, as the caller may see it.
 *
 * @param counts one for each kind of the books that the caller sees
 */
public record BookCloseRow(
        UnitCode unit,
        BookPeriod period,
        LocalDate closedOn,
        OfficerCode closedBy,
        Instant closedAt,
        List<BookCloseCount> counts)
        implements Serializable {

    /** What was counted in all these kinds together. */
    public BookCloseCount total() {
        return counts.stream().reduce(new BookCloseCount(null, 0, 0, 0, 0), BookCloseCount::and);
    }

    /** The same of one book alone, as it is printed. */
    BookCloseRow of(RegisterBook book) {
        return new BookCloseRow(
                unit,
                period,
                closedOn,
                closedBy,
                closedAt,
                counts.stream()
                        .filter(count -> PetitionKind.bookOf(count.kind()) == book)
                        .toList());
    }
}

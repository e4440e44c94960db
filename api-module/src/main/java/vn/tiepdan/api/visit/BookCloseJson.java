package vn.tiepdan.api.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.reception.BookCloseCount;
import vn.tiepdan.reception.BookCloseRow;

/** A closed month or year of a reception book with what was counted then. */
public record BookCloseJson(
        String unit,
        String period,
        LocalDate from,
        LocalDate to,
        LocalDate closedOn,
        String closedBy,
        Instant closedAt,
        int visits,
        int people,
        int groups,
        int first,
        int repeated,
        List<BookCloseCountJson> kinds) {

    static BookCloseJson of(BookCloseRow row, Labels labels) {
        BookCloseCount total = row.total();
        return new BookCloseJson(
                row.unit().value(),
                row.period().toString(),
                row.period().from(),
                row.period().to(),
                row.closedOn(),
                row.closedBy().value(),
                row.closedAt(),
                total.visits(),
                total.people(),
                total.groups(),
                total.first(),
                total.repeated(),
                row.counts().stream()
                        .map(count -> BookCloseCountJson.of(count, labels))
                        .toList());
    }
}

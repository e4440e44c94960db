package vn.tiepdan.api.visit;

import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.BookCloseCount;

/** What was counted of one kind when a reception book was closed. */
public record BookCloseCountJson(
        PetitionKind kind, String kindLabel, int visits, int people, int groups, int first, int repeated) {

    static BookCloseCountJson of(BookCloseCount count, Labels labels) {
        return new BookCloseCountJson(
                count.kind(),
                labels.of("petition.kind", count.kind()),
                count.visits(),
                count.people(),
                count.groups(),
                count.first(),
                count.repeated());
    }
}

package vn.tiepdan.api.balance;

import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.takeover.BalanceLine;

/** What was counted of one kind. */
public record BalanceLineJson(
        PetitionKind kind,
        String kindLabel,
        int visits,
        int people,
        int cases,
        int carriedOver,
        int received,
        int accepted,
        int guided,
        int transferred,
        int returned,
        int filed,
        int settled,
        int pending) {

    static BalanceLineJson of(BalanceLine line, Labels labels) {
        return new BalanceLineJson(
                line.kind(),
                labels.of("petition.kind", line.kind()),
                line.visits(),
                line.people(),
                line.cases(),
                line.carriedOver(),
                line.received(),
                line.accepted(),
                line.guided(),
                line.transferred(),
                line.returned(),
                line.filed(),
                line.settled(),
                line.pending());
    }
}

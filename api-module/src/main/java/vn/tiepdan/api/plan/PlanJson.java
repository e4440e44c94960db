package vn.tiepdan.api.plan;

import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.PlanState;

/** A plan in the edition that holds. */
public record PlanJson(
        String code,
        int edition,
        String unit,
        String unitName,
        String eventWindow,
        String number,
        LocalDate issuedOn,
        String title,
        String signer,
        PlanState state,
        String stateLabel,
        LocalDate sentOn,
        String amendmentReason) {

    static PlanJson of(PlanRow row, Labels labels) {
        return new PlanJson(
                row.code().value(),
                row.edition(),
                row.unit().value(),
                row.unitName(),
                row.window().value(),
                row.number() == null ? null : row.numberText(),
                row.issuedOn(),
                row.title(),
                row.signerName(),
                row.state(),
                labels.of("plan.state", row.state()),
                row.sentOn(),
                row.amendmentReason());
    }
}

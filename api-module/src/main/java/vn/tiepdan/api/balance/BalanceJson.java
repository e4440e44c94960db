package vn.tiepdan.api.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.takeover.BalanceRow;

/** The newest version of an opening balance. */
public record BalanceJson(
        String code,
        String unit,
        LocalDate from,
        LocalDate to,
        int version,
        boolean withdrawn,
        String reason,
        Instant enteredAt,
        List<BalanceLineJson> lines) {

    static BalanceJson of(BalanceRow row, Labels labels) {
        return new BalanceJson(
                row.code().value(),
                row.unit().value(),
                row.from(),
                row.to(),
                row.version(),
                row.withdrawn(),
                row.reason(),
                row.enteredAt(),
                row.lines().stream()
                        .map(line -> BalanceLineJson.of(line, labels))
                        .toList());
    }
}

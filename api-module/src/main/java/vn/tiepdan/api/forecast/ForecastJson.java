package vn.tiepdan.api.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.forecast.Destination;
import vn.tiepdan.forecast.ForecastRow;
import vn.tiepdan.forecast.ForecastState;

/** A forecast: what may happen, how probable it was said to be, and how wrong that was. */
public record ForecastJson(
        String code,
        int version,
        String unit,
        String matter,
        String group,
        Destination destination,
        String destinationLabel,
        LocalDate from,
        LocalDate to,
        int likelihood,
        int expected,
        String signals,
        String response,
        String owner,
        ForecastState state,
        String stateLabel,
        LocalDate approvedOn,
        LocalDate scoredOn,
        Integer came,
        BigDecimal brier) {

    static ForecastJson of(ForecastRow row, Labels labels) {
        return new ForecastJson(
                row.code(),
                row.version(),
                row.unit().value(),
                row.matter() == null ? null : row.matter().value(),
                row.group(),
                row.destination(),
                labels.of("forecast.destination", row.destination()),
                row.from(),
                row.to(),
                row.likelihood(),
                row.expected(),
                row.signals(),
                row.response(),
                row.ownerName(),
                row.state(),
                labels.of("forecast.state", row.state()),
                row.approvedOn(),
                row.scoredOn(),
                row.came(),
                row.brier());
    }
}

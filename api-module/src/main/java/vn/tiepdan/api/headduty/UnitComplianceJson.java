package vn.tiepdan.api.headduty;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.TermPeriod;
import vn.tiepdan.headduty.HeadYear;
import vn.tiepdan.headduty.PeriodRow;
import vn.tiepdan.headduty.PeriodState;

/** One unit's year with each of its weeks or months. */
public record UnitComplianceJson(ComplianceJson total, List<String> heads, List<PeriodJson> periods) {

    static UnitComplianceJson of(HeadYear year, String name, Labels labels) {
        return new UnitComplianceJson(
                ComplianceJson.of(year.unit().value(), name, year.year(), year.totals()),
                year.heads(),
                year.periods().stream().map(row -> PeriodJson.of(row, labels)).toList());
    }

    /** One week or month. */
    public record PeriodJson(
            TermPeriod per,
            LocalDate from,
            LocalDate to,
            String basis,
            int workingDays,
            int required,
            int inPerson,
            int delegated,
            int missed,
            int unrecorded,
            int adHoc,
            PeriodState state,
            String stateLabel) {

        private static PeriodJson of(PeriodRow row, Labels labels) {
            return new PeriodJson(
                    row.per(),
                    row.from(),
                    row.to(),
                    row.basis(),
                    row.workingDays(),
                    row.required(),
                    row.inPerson(),
                    row.delegated(),
                    row.missed(),
                    row.unrecorded(),
                    row.adHoc(),
                    row.state(),
                    labels.of("headduty.state", row.state()));
        }
    }
}

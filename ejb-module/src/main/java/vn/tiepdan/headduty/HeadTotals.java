package vn.tiepdan.headduty;

import java.io.Serializable;
import java.util.List;

/**
 * What the periods of a year come to.
 *
 * @param judged periods that something was owed in and that are over, or already enough
 * @param open periods that still run with too few days
 * @param required days owed in the judged periods
 */
public record HeadTotals(
        int judged,
        int met,
        int withDelegation,
        int shortOf,
        int open,
        int required,
        int inPerson,
        int delegated,
        int missed,
        int unrecorded,
        int adHoc)
        implements Serializable {

    static HeadTotals of(List<PeriodRow> periods) {
        return new HeadTotals(
                (int) periods.stream().filter(PeriodRow::isJudged).count(),
                count(periods, PeriodState.MET),
                count(periods, PeriodState.WITH_DELEGATION),
                count(periods, PeriodState.SHORT),
                count(periods, PeriodState.OPEN),
                periods.stream()
                        .filter(PeriodRow::isJudged)
                        .mapToInt(PeriodRow::required)
                        .sum(),
                periods.stream().mapToInt(PeriodRow::inPerson).sum(),
                periods.stream().mapToInt(PeriodRow::delegated).sum(),
                periods.stream().mapToInt(PeriodRow::missed).sum(),
                periods.stream().mapToInt(PeriodRow::unrecorded).sum(),
                periods.stream().mapToInt(PeriodRow::adHoc).sum());
    }

    private static int count(List<PeriodRow> periods, PeriodState state) {
        return (int) periods.stream().filter(row -> row.state() == state).count();
    }

    /** Of a hundred judged periods, in how many the head received in person on enough days; null where nothing is judged. */
    public Integer percent() {
        return judged == 0 ? null : Integer.valueOf(Math.round(met * 100f / judged));
    }
}

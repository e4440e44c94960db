package vn.tiepdan.situation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.tiepdan.briefing.FactName;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Repository;

/** Measures some days of a ward, beside the same days a year earlier and the session before; of the open book alone. */
@Repository
public class IndicatorRegister {

    private static final int MOST_DAYS = 800;
    private static final int HUNDRED = 100;

    @Inject
    ReportRegister reports;

    @Inject
    OccasionRegister occasions;

    /** Refused for days that run backwards or are too many ({@code situation.days}), and as unknown for a ward whose reports one does not read. */
    public List<IndicatorRow> of(UnitCode unit, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new Invalid("to", "situation.days", MOST_DAYS);
        }
        Map<FactName, Long> now = reports.facts(unit, from, to);
        Map<FactName, Long> yearBefore = reports.facts(unit, from.minusYears(1), to.minusYears(1));
        Map<FactName, Long> sessionBefore = occasions.windows().stream()
                .filter(window -> window.lastDay().isBefore(from))
                .max(Comparator.comparing(WindowRow::lastDay))
                .map(window -> reports.facts(unit, window.firstDay(), window.lastDay()))
                .orElse(null);
        return Arrays.stream(IndicatorName.values())
                .map(name -> new IndicatorRow(
                        name,
                        measured(name, now),
                        measured(name, yearBefore),
                        sessionBefore == null ? null : measured(name, sessionBefore)))
                .toList();
    }

    private static Long measured(IndicatorName name, Map<FactName, Long> facts) {
        return switch (name) {
            case REPLIES_IN_TIME ->
                share(
                        facts.get(FactName.REPLIES_ON_TIME),
                        facts.get(FactName.REPLIES_ON_TIME) + facts.get(FactName.REPLIES_LATE));
            case DONE_IN_TIME ->
                share(facts.get(FactName.ON_TIME), facts.get(FactName.ON_TIME) + facts.get(FactName.LATE));
            case ACCEPTED_IN_TIME ->
                share(
                        facts.get(FactName.ACCEPTED_ON_TIME),
                        facts.get(FactName.ACCEPTED_ON_TIME) + facts.get(FactName.ACCEPTED_LATE));
            case SETTLED_WITHIN -> facts.get(FactName.SETTLED_CASES) == 0 ? null : facts.get(FactName.SETTLED_DAYS);
            case WAIT -> facts.get(FactName.WAIT_AVERAGE);
            case REPEATED -> share(facts.get(FactName.REPEAT_VISITS), facts.get(FactName.VISITS));
            case GROUPS -> facts.get(FactName.GROUPS);
            case OVERDUE -> facts.get(FactName.OVERDUE);
        };
    }

    private static Long share(long part, long whole) {
        return whole == 0 ? null : Math.round((double) part * HUNDRED / whole);
    }
}

package vn.tiepdan.coverage;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads what must be covered and what is, in the units whose open papers the caller may read. */
@Repository
public class CoverageRegister {

    @Inject
    Coverages coverages;

    @Inject
    ScheduleRegister schedule;

    @Inject
    OccasionRegister occasions;

    @Inject
    Scope scope;

    /** The rules in force on one of the days. */
    public List<CoverageRuleRow> rules(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return coverages.rules(unit, from, to).stream().map(CoverageRule::row).toList();
    }

    public List<DutyOfficerRow> officers(UnitCode unit) {
        requireOpen(unit);
        return coverages.officers(unit);
    }

    public List<LeaveRow> leaves(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return coverages.leaves(unit, from, to);
    }

    /** Whether the officer is on leave that day. */
    public boolean isAway(UnitCode unit, OfficerCode officer, LocalDate day) {
        requireOpen(unit);
        return coverages.isAway(unit, officer, day, day);
    }

    /** The places of one day where nobody stands who may. */
    public List<RequiredDuty> gaps(UnitCode unit, LocalDate day) {
        return days(unit, null, day, day).stream()
                .flatMap(found -> found.seats().stream())
                .filter(CoveredSeat::isGap)
                .map(CoveredSeat::duty)
                .toList();
    }

    /**
     * Each day from the first to the last with the places that must be covered and who stands there.
     *
     * @param place only this one; null means all
     */
    public List<CoverageDay> days(UnitCode unit, ReceptionPlace place, LocalDate from, LocalDate to) {
        List<ScheduleDay> scheduled = schedule.of(unit, from, to);
        Map<LocalDate, OrderCode> ordered = schedule.ordered(unit, from, to);
        List<CoverageRule> rules = coverages.rules(unit, from, to).stream()
                .filter(rule -> place == null || rule.place() == place)
                .toList();
        Map<OfficerCode, DutyOfficerRow> known = coverages.officers(unit).stream()
                .collect(Collectors.toMap(DutyOfficerRow::officer, Function.identity()));
        Map<LocalDate, List<OccasionDay>> events = occasions.between(from, to);
        return scheduled.stream()
                .map(day -> day(day, ordered.get(day.day()), events.get(day.day()), rules, known))
                .toList();
    }

    /** Changes whenever anything changes that a roster of the span must hold to, shifts and leaders' orders included. */
    public String stamp(UnitCode unit, LocalDate from, LocalDate to) {
        return coverages.stamp(unit, from, to) + schedule.stamp(unit, from, to);
    }

    private CoverageDay day(
            ScheduleDay day,
            OrderCode order,
            List<OccasionDay> events,
            List<CoverageRule> rules,
            Map<OfficerCode, DutyOfficerRow> known) {
        Set<PhaseStage> stages = events.stream().map(OccasionDay::stage).collect(Collectors.toSet());
        List<RequiredDuty> seats = rules.stream()
                .filter(rule -> rule.asksOn(day.day(), day.works(), order, stages))
                .flatMap(rule -> IntStream.rangeClosed(1, rule.headcount())
                        .mapToObj(seat -> rule.seat(day.day(), seat, day.works(), order)))
                .toList();
        return new CoverageDay(
                day.day(),
                day.works(),
                day.name(),
                stages.stream().sorted().toList(),
                order,
                !day.works() && stages.contains(PhaseStage.DURING),
                new SeatFilling(day.duty(), known).fill(seats));
    }

    private void requireOpen(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
    }
}

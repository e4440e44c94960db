package vn.tiepdan.situation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import vn.tiepdan.hotspot.WatchFilter;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.WarningRegister;

/** Reads the week of an officer's own fields, from which he writes his note (R65). Of confidential cases nothing stands in it. */
@Repository
public class AreaWeekRegister {

    private static final int MOST = 50;

    @Inject
    WatchRegister watch;

    @Inject
    WarningRegister warnings;

    @Inject
    Clock clock;

    public AreaWeek of(UnitCode unit) {
        LocalDate today = LocalDate.now(clock);
        Set<SubjectField> area = watch.area();
        List<WatchRow> cases = watch.find(new WatchFilter(unit, null, !area.isEmpty(), false), 0, MOST).stream()
                .filter(row -> !row.confidential())
                .toList();
        List<AlarmRow> alarms = warnings.alarms(unit, true, 0, MOST).stream()
                .filter(alarm -> area.isEmpty() || area.contains(alarm.field()))
                .toList();
        return new AreaWeek(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today, area, cases, alarms);
    }
}

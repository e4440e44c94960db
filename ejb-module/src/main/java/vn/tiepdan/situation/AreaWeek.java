package vn.tiepdan.situation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.warning.AlarmRow;

/**
 * How the week stands in the fields that an officer follows: the watched cases of his, and the alarms of residential groups about them.
 *
 * @param from Monday
 * @param area empty for who has chosen none: then every field counts
 */
public record AreaWeek(
        LocalDate from, LocalDate to, Set<SubjectField> area, List<WatchRow> cases, List<AlarmRow> alarms)
        implements Serializable {

    public AreaWeek {
        area = Set.copyOf(area);
        cases = List.copyOf(cases);
        alarms = List.copyOf(alarms);
    }
}

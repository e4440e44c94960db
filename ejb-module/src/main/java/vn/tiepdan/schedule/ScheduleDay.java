package vn.tiepdan.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One day of a unit's schedule: who receives and who is on duty; {@code name} is that of a holiday, or empty. */
public record ScheduleDay(LocalDate day, boolean works, String name, List<SessionRow> sessions, List<DutyRow> duty)
        implements Serializable {

    public ScheduleDay {
        sessions = List.copyOf(sessions);
        duty = List.copyOf(duty);
    }

    public boolean isEmpty() {
        return sessions.isEmpty() && duty.isEmpty();
    }
}

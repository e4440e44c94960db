package vn.tiepdan.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Puts a reception session on the schedule.
 *
 * @param unit the ward whose schedule it is; null means the caller's
 * @param body who receives: the committee's leaders, the council's standing body, a desk
 * @param reason why at once; only for an ad hoc session
 * @param venue the announced place of that kind; null where none was set up
 * @param startsAt null with {@code endsAt} where no hours are known
 * @param delegation by which a vice-chair presides; null when the head does himself
 */
public record PublishSession(
        UnitCode unit,
        @NotNull UnitCode body,
        @NotNull LocalDate day,
        @NotNull DayPart part,
        @NotNull ReceptionType type,
        @Size(max = 300) String reason,
        @NotNull OfficerCode presiding,
        @NotNull ReceptionPlace place,
        PlaceCode venue,
        LocalTime startsAt,
        LocalTime endsAt,
        @Valid Delegation delegation) {

    /** At a place of which only the kind is known. */
    public PublishSession(
            UnitCode unit,
            UnitCode body,
            LocalDate day,
            DayPart part,
            ReceptionType type,
            String reason,
            OfficerCode presiding,
            ReceptionPlace place) {
        this(unit, body, day, part, type, reason, presiding, place, null, null, null, null);
    }
}

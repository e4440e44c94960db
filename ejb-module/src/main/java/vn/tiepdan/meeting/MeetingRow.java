package vn.tiepdan.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A meeting as lists and pages show it.
 *
 * @param minutes null until it was held
 * @param tasks how many conclusions it came to
 * @param participants left empty in lists
 */
public record MeetingRow(
        MeetingCode code,
        int version,
        UnitCode unit,
        MeetingKind kind,
        String subject,
        String agenda,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endedAt,
        String place,
        OfficerCode chair,
        String chairName,
        MeetingStage stage,
        String invitationNumber,
        LocalDate invitedOn,
        String minutes,
        OfficerCode minutesBy,
        String reason,
        int tasks,
        List<Participant> participants)
        implements Serializable {

    public MeetingRow {
        participants = List.copyOf(participants);
    }

    /** Who is invited; {@code attended} is null until the minutes tell. */
    public record Participant(int ordinal, UnitCode unit, String name, Boolean attended, String remark)
            implements Serializable {}
}

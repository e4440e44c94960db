package vn.tiepdan.online;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;

/**
 * An online session as its page shows it.
 *
 * @param petition the code of its petition as the caller knows it
 * @param visit the intake code of what the book has of it; null until it ended
 */
public record OnlineRow(
        OnlineCode code,
        int version,
        UnitCode unit,
        String petition,
        LocalDate day,
        LocalTime startsAt,
        String purpose,
        OnlineStage stage,
        LocalDate notifyBy,
        LocalDate testBy,
        LocalTime connectBy,
        String proposedByName,
        LocalDate proposedOn,
        String decidedByName,
        LocalDate decidedOn,
        String declinedBecause,
        LocalDate notifiedOn,
        LocalDate testedOn,
        LocalTime connectedAt,
        LocalTime begunAt,
        LocalTime endedAt,
        String visit,
        String recordingHash,
        Integer recordingSeconds,
        String recordingPlace,
        String cancelledBecause,
        List<Point> points)
        implements Serializable {

    public OnlineRow {
        points = List.copyOf(points);
    }

    /** A point of the link. */
    public record Point(int ordinal, PointKind kind, String name, String attendees) implements Serializable {}

    public boolean isOpen() {
        return stage != OnlineStage.DECLINED && stage != OnlineStage.ENDED && stage != OnlineStage.CANCELLED;
    }

    /** Whether it can still be called off. */
    public boolean isCancellable() {
        return isOpen() && stage != OnlineStage.IN_RECEPTION;
    }

    public int minutes() {
        return recordingSeconds == null ? 0 : recordingSeconds / 60;
    }
}

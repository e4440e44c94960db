package vn.tiepdan.api.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.booking.SlotRow;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Posting;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.schedule.SessionState;

/** A reception session; its slots only where one session is read. */
public record SessionJson(
        String code,
        int version,
        String unit,
        String body,
        String bodyName,
        LocalDate day,
        DayPart part,
        String partLabel,
        LocalTime startsAt,
        LocalTime endsAt,
        ReceptionType type,
        String typeLabel,
        String reason,
        String presiding,
        String presidingName,
        DelegationJson delegation,
        ReceptionPlace placeKind,
        String placeKindLabel,
        String place,
        SessionState state,
        String stateLabel,
        String movedTo,
        LocalDate endedOn,
        String endedReason,
        LocalDate postBy,
        LocalDate postedOn,
        Posting posting,
        String postingLabel,
        LocalDate announceBy,
        LocalDate announcedOn,
        boolean shown,
        List<SlotJson> slots) {

    static SessionJson of(SessionRow row, List<SlotRow> slots, Labels labels) {
        return new SessionJson(
                row.code().value(),
                row.version(),
                row.unit().value(),
                row.body().value(),
                row.bodyName(),
                row.day(),
                row.part(),
                labels.of("schedule.part", row.part()),
                row.startsAt(),
                row.endsAt(),
                row.type(),
                labels.of("schedule.type", row.type()),
                row.reason(),
                row.presiding().value(),
                row.presidingName(),
                DelegationJson.of(row.delegation()),
                row.place(),
                labels.of("schedule.place", row.place()),
                Objects.toString(row.venue(), null),
                row.state(),
                labels.of("schedule.state", row.state()),
                Objects.toString(row.movedTo(), null),
                row.endedOn(),
                row.endedReason(),
                row.postBy(),
                row.postedOn(),
                row.posting(),
                labels.of("schedule.posting", row.posting()),
                row.announceBy(),
                row.announcedOn(),
                row.shown(),
                slots == null ? null : slots.stream().map(SlotJson::of).toList());
    }
}

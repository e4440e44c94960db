package vn.tiepdan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Calls a meeting.
 *
 * @param unit the ward, city or province; null means the caller's
 * @param invited the units that are invited
 * @param guests bodies or people's posts outside, as the invitation names them
 */
public record CallMeeting(
        UnitCode unit,
        MeetingKind kind,
        String subject,
        String agenda,
        LocalDate day,
        LocalTime startsAt,
        String place,
        OfficerCode chair,
        Set<UnitCode> invited,
        List<String> guests) {

    static final int LONGEST = 300;
    private static final int LONGEST_AGENDA = 4000;
    private static final int LONGEST_NAME = 200;

    public CallMeeting {
        subject = Folding.tidy(subject);
        agenda = Folding.tidy(agenda);
        place = Folding.tidy(place);
        invited = invited == null ? Set.of() : Set.copyOf(invited);
        guests = guests == null
                ? List.of()
                : guests.stream()
                        .map(Folding::tidy)
                        .filter(name -> name != null)
                        .toList();
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(kind != null, found, "kind", "meeting.kind.missing");
        Invalid.unless(subject != null, found, "subject", "meeting.subject.missing");
        Invalid.unless(day != null, found, "day", "meeting.day.missing");
        Invalid.unless(startsAt != null, found, "startsAt", "meeting.start.missing");
        Invalid.unless(place != null, found, "place", "meeting.place.missing");
        Invalid.unless(chair != null, found, "chair", "meeting.chair.missing");
        Invalid.unless(!invited.isEmpty() || !guests.isEmpty(), found, "invited", "meeting.nobody-invited");
        tooLong(found, subject, "subject", LONGEST);
        tooLong(found, agenda, "agenda", LONGEST_AGENDA);
        tooLong(found, place, "place", LONGEST_NAME);
        guests.forEach(name -> tooLong(found, name, "guests", LONGEST_NAME));
        Invalid.refuse(found);
    }

    private static void tooLong(List<Invalid> found, String text, String field, int longest) {
        Invalid.unless(text == null || text.length() <= longest, found, field, "meeting.text.too-long", longest);
    }
}

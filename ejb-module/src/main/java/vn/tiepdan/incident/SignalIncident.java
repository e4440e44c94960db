package vn.tiepdan.incident;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;

/**
 * A sign of a group: quick to write, on a phone too.
 *
 * @param people an estimate, with its source
 * @param seenAt when it was noticed; now when nothing is said
 */
public record SignalIncident(
        Destination destination,
        String place,
        SignalSource source,
        Integer people,
        String peopleSource,
        Integer minors,
        String minorsCare,
        String note,
        LocalDateTime seenAt) {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_CARE = 300;
    private static final int LONGEST_NOTE = 1000;

    public SignalIncident {
        List<Invalid> found = new ArrayList<>();
        place = Typed.required(found, place, "place", LONGEST_PLACE);
        peopleSource = Typed.required(found, peopleSource, "peopleSource", LONGEST_PLACE);
        note = Typed.required(found, note, "note", LONGEST_NOTE);
        minorsCare = Typed.optional(found, minorsCare, "minorsCare", LONGEST_CARE);
        minors = minors == null ? 0 : minors;
        Invalid.unless(destination != null, found, "destination", "incident.destination.missing");
        Invalid.unless(source != null, found, "source", "incident.source.missing");
        Headcount.check(people, minors, minorsCare, found);
        Invalid.refuse(found);
    }
}

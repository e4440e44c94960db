package vn.tiepdan.incident;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A gathering as its reader sees it.
 *
 * @param named whether names of representatives and what was said with them are shown
 * @param booked what stood in the books of the case when follow-up began; null before
 * @param acts what the reader can do now
 */
public record IncidentRow(
        IncidentCode code,
        int version,
        UnitCode unit,
        Destination destination,
        String place,
        PlaceRow known,
        SignalSource source,
        String note,
        int people,
        String peopleSource,
        int minors,
        String minorsCare,
        Instant seenAt,
        Instant recordedAt,
        String recordedByName,
        WindowCode window,
        PhaseStage stage,
        Integer phase,
        IncidentState state,
        MatterCode matter,
        String demands,
        String dismissedBecause,
        String requestedBy,
        String requestedPerson,
        Instant requestedAt,
        String requestBasis,
        String forceDecision,
        LocalDate forceOn,
        String orderAct,
        String orderGround,
        String orderDecider,
        String orderDecision,
        Instant orderAt,
        String hotSpot,
        Booked booked,
        String bookedRemark,
        String closing,
        Instant closedAt,
        boolean named,
        Set<IncidentAct> acts,
        List<Person> representatives,
        List<Member> members,
        List<Contact> contacts,
        List<Promise> promises,
        List<Trip> trips,
        List<Line> lines)
        implements Serializable {

    public IncidentRow {
        acts = Set.copyOf(acts);
        representatives = List.copyOf(representatives);
        members = List.copyOf(members);
        contacts = List.copyOf(contacts);
        promises = List.copyOf(promises);
        trips = List.copyOf(trips);
        lines = List.copyOf(lines);
    }

    public boolean can(String act) {
        return acts.contains(IncidentAct.valueOf(act));
    }

    /** The vehicles still on their way. */
    public List<Trip> underWay() {
        return trips.stream().filter(trip -> trip.arrivedAt() == null).toList();
    }

    /** The promises still to be kept. */
    public List<Promise> openPromises() {
        return promises.stream()
                .filter(promise -> promise.state() == PromiseState.OPEN)
                .toList();
    }

    /** Somebody who speaks for the group; without his name for who does not work with it. */
    public record Person(int ordinal, String fullName, String standsFor) implements Serializable {}

    /** Somebody in the task force. */
    public record Member(
            OfficerCode officer,
            String name,
            ForceCapacity capacity,
            boolean commander,
            MemberAnswer answer,
            String declineReason,
            Instant assignedAt,
            Instant arrivedAt,
            String result)
            implements Serializable {}

    /** One talk; without what was said for who does not work with the group. */
    public record Contact(
            int ordinal, Instant at, String whom, String content, String commitment, String result, String byName)
            implements Serializable {}

    /** One promise. */
    public record Promise(
            int ordinal,
            String what,
            String keeperName,
            LocalDate dueOn,
            String task,
            PromiseState state,
            LocalDate settledOn,
            String evidence,
            boolean overdue)
            implements Serializable {}

    /** One vehicle. */
    public record Trip(
            int ordinal,
            String vehicle,
            Instant leftAt,
            int peopleOut,
            int minorsOut,
            Instant arrivedAt,
            Integer peopleIn,
            String differBecause,
            String handedTo,
            String handover)
            implements Serializable {}

    /** One line of the time line, which stands where it happened. */
    public record Line(
            int ordinal,
            EventKind kind,
            IncidentState state,
            Instant at,
            Instant actedAt,
            String words,
            String action,
            String byName,
            Instant writtenAt)
            implements Serializable {

        private static final Duration LATER = Duration.ofMinutes(30);

        /** Whether it was entered so much later that who reads it is to know. */
        public boolean isWrittenLater() {
            return writtenAt.isAfter(at.plus(LATER));
        }
    }
}

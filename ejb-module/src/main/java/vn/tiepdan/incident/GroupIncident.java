package vn.tiepdan.incident;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * A group that gathers or travels to be heard, from the first sign until what was promised to it is kept.
 *
 * <p>Each act is possible in some states only ({@link IncidentAct}; else {@code incident.not-now.…}). Nobody is forced home: who wants to
 * stay goes on being received where he is ({@code REMAINS}), and measures of order rest on a violation with its legal ground, never on that
 * wish. From those measures the gathering comes back to where it stood.
 */
@Entity
@Table(name = "group_incident")
public class GroupIncident {

    static final Duration WATCH_AHEAD = Duration.ofMinutes(5);
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NUMBER = 60;
    /** From so many on a group names up to five, below at most two (Decree 64/2014, Decree 154/2026). */
    private static final int LARGE = 10;

    private static final int FEW = 2;
    private static final int MOST = 5;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "group_incident_seq")
    @SequenceGenerator(name = "group_incident_seq", sequenceName = "group_incident_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private IncidentCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    private Destination destination;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "place_id")
    private DestinationPlace known;

    private String place;

    @Enumerated(STRING)
    private SignalSource source;

    private String note;

    private int people;

    @Column(name = "people_source")
    private String peopleSource;

    private int minors;

    @Column(name = "minors_care")
    private String minorsCare;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private OfficerCode recordedBy;

    @Column(name = "window_code", updatable = false)
    private WindowCode window;

    @Enumerated(STRING)
    @Column(updatable = false)
    private PhaseStage stage;

    @Column(updatable = false)
    private Integer phase;

    @Enumerated(STRING)
    private IncidentState state;

    @Column(name = "matter_code")
    private MatterCode matter;

    private String demands;

    @Column(name = "dismissed_because")
    private String dismissedBecause;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_person")
    private String requestedPerson;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "request_basis")
    private String requestBasis;

    @Column(name = "force_decision")
    private String forceDecision;

    @Column(name = "force_on")
    private LocalDate forceOn;

    @Enumerated(STRING)
    @Column(name = "order_before")
    private IncidentState orderBefore;

    @Column(name = "order_act")
    private String orderAct;

    @Column(name = "order_ground")
    private String orderGround;

    @Column(name = "order_decider")
    private String orderDecider;

    @Column(name = "order_decision")
    private String orderDecision;

    @Column(name = "order_at")
    private Instant orderAt;

    @Column(name = "hot_spot")
    private String hotSpot;

    @Column(name = "booked_visits")
    private Integer bookedVisits;

    @Column(name = "booked_petitions")
    private Integer bookedPetitions;

    @Column(name = "booked_remark")
    private String bookedRemark;

    private String closing;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "incident", cascade = ALL)
    @OrderBy("ordinal")
    private List<Representative> representatives = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = ALL)
    @OrderBy("id")
    private List<ForceMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = ALL)
    @OrderBy("ordinal")
    private List<IncidentContact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = ALL)
    @OrderBy("ordinal")
    private List<IncidentPromise> promises = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = ALL)
    @OrderBy("ordinal")
    private List<ReturnTrip> trips = new ArrayList<>();

    @OneToMany(mappedBy = "incident", cascade = ALL)
    @OrderBy("ordinal")
    private List<IncidentEvent> events = new ArrayList<>();

    protected GroupIncident() {} // for JPA

    /** A sign was recorded; the phase of the session is stamped by itself (R38), null outside any event. */
    static GroupIncident signalled(
            IncidentCode code, UnitCode unit, SignalIncident told, OccasionDay occasion, OfficerCode by, Instant now) {
        GroupIncident incident = new GroupIncident();
        incident.code = code;
        incident.unit = unit;
        incident.destination = told.destination();
        incident.place = told.place();
        incident.source = told.source();
        incident.note = told.note();
        incident.people = told.people();
        incident.peopleSource = told.peopleSource();
        incident.minors = told.minors();
        incident.minorsCare = told.minorsCare();
        incident.recordedAt = now;
        incident.recordedBy = by;
        incident.seenAt = told.seenAt() == null ? now : moment(told.seenAt());
        if (incident.seenAt.isAfter(now.plus(WATCH_AHEAD))) {
            throw new Invalid("seenAt", "incident.moment.in-future");
        }
        if (occasion != null) {
            incident.window = occasion.window();
            incident.stage = occasion.stage();
            incident.phase = occasion.phase();
        }
        incident.becomes(IncidentState.SIGNALLED, incident.seenAt, told.note(), by, now);
        return incident;
    }

    static Instant moment(LocalDateTime typed) {
        return typed == null ? null : typed.atZone(LawTime.ZONE).toInstant();
    }

    void dismissed(String reason, OfficerCode by, Instant now) {
        require(IncidentAct.DISMISS);
        dismissedBecause = Typed.required(reason, "reason", LONGEST_REASON);
        becomes(IncidentState.DISMISSED, now, dismissedBecause, by, now);
    }

    /** There is a group: where, how many by whose estimate, and what it wants. */
    void confirmed(
            Destination where,
            DestinationPlace place,
            String spot,
            Integer number,
            String numberSource,
            Integer children,
            String care,
            String wanted,
            OfficerCode by,
            Instant now) {
        require(IncidentAct.CONFIRM);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(where != null, found, "destination", "incident.destination.missing");
        Invalid.unless(place == null || place.kind() == where, found, "known", "incident.place.of-another-kind");
        String at = Typed.required(found, spot, "place", LONGEST);
        String estimate = Typed.required(found, numberSource, "peopleSource", LONGEST);
        String looked = Typed.optional(found, care, "minorsCare", LONGEST_REASON);
        String want = Typed.required(found, wanted, "demands", LONGEST_TEXT);
        Headcount.check(number, children, looked, found);
        Invalid.refuse(found);
        destination = where;
        known = place;
        this.place = at;
        people = number;
        peopleSource = estimate;
        minors = children == null ? 0 : children;
        minorsCare = looked;
        demands = want;
        becomes(IncidentState.CONFIRMED, now, estimate, by, now);
    }

    /** The number of people, estimated anew; never fewer than those who already left ({@code incident.count.fewer-than-left}). */
    void counted(Integer number, String numberSource, Integer children, String care, OfficerCode by, Instant now) {
        require(IncidentAct.COUNT);
        List<Invalid> found = new ArrayList<>();
        String estimate = Typed.required(found, numberSource, "peopleSource", LONGEST);
        String looked = Typed.optional(found, care, "minorsCare", LONGEST_REASON);
        Headcount.check(number, children, looked, found);
        int left = onTheWay();
        Invalid.unless(number == null || number >= left, found, "people", "incident.count.fewer-than-left", left);
        Invalid.refuse(found);
        people = number;
        peopleSource = estimate;
        minors = children == null ? 0 : children;
        minorsCare = looked;
        line(EventKind.COUNT, now, people + " (" + estimate + ")", by, now);
    }

    /** Somebody speaks for the group: at most two of fewer than ten, at most five of more. */
    void represented(String fullName, String standsFor, OfficerCode by, Instant now) {
        require(IncidentAct.REPRESENT);
        int most = people < LARGE ? FEW : MOST;
        if (representatives.size() >= most) {
            throw new RuleBroken("incident.representatives.too-many", people, most);
        }
        representatives.add(Representative.chosen(this, representatives.size() + 1, fullName, standsFor));
    }

    /** Their representatives are received, at a place of the ward or the city. */
    void received(OfficerCode by, Instant now) {
        require(IncidentAct.RECEIVE);
        if (!destination.isNear()) {
            throw new RuleBroken("incident.receive.far-away", code);
        }
        if (representatives.isEmpty()) {
            throw new RuleBroken("incident.receive.nobody-chosen", code);
        }
        becomes(IncidentState.RECEIVING, now, null, by, now);
    }

    /** The place where they are asks to have them brought home: who, when, on what basis. */
    void returnRequested(String body, String person, Instant at, String basis, OfficerCode by, Instant now) {
        require(IncidentAct.REQUEST_RETURN);
        if (!destination.isElsewhere()) {
            throw new RuleBroken("incident.request.at-home", code);
        }
        List<Invalid> found = new ArrayList<>();
        String asks = Typed.required(found, body, "requestedBy", LONGEST);
        String who = Typed.required(found, person, "requestedPerson", LONGEST);
        String ground = Typed.required(found, basis, "basis", LONGEST);
        past(found, at, "requestedAt", now);
        Invalid.refuse(found);
        requestedBy = asks;
        requestedPerson = who;
        requestedAt = at;
        requestBasis = ground;
        becomes(IncidentState.RETURN_REQUESTED, at, asks, by, now);
    }

    /**
     * The chair names who goes, on or after the day of the request. A committee member always (R115), a police officer to the province and
     * the Centre (R113, R114), one commander, who is one of these two: whoever is only asked may decline, and nobody else has people of
     * several bodies under him.
     */
    void forceFormed(
            String decision, LocalDate on, List<NameMember> named, OfficerCode by, Instant now, LocalDate today) {
        require(IncidentAct.FORM_FORCE);
        List<Invalid> found = new ArrayList<>();
        String number = Typed.required(found, decision, "decision", LONGEST_NUMBER);
        Invalid.unless(on != null && !on.isAfter(today), found, "decidedOn", "incident.force.day");
        Invalid.unless(
                on == null || !on.isBefore(day(requestedAt)), found, "decidedOn", "incident.force.before-request");
        Invalid.refuse(found);
        long commanders = named.stream().filter(NameMember::commander).count();
        requireForce(commanders <= 1, "incident.force.two-commanders");
        requireForce(commanders == 1, "incident.force.no-commander");
        requireForce(
                named.stream().filter(NameMember::commander).allMatch(one -> one.capacity()
                        .mayCommand()),
                "incident.force.commander-capacity");
        requireForce(
                named.stream().map(NameMember::officer).distinct().count() == named.size(),
                "incident.force.member-twice");
        requireForce(has(named, ForceCapacity.COMMITTEE), "incident.force.no-committee-member");
        requireForce(!destination.needsPolice() || has(named, ForceCapacity.POLICE), "incident.force.no-police");
        forceDecision = number;
        forceOn = on;
        named.forEach(member -> members.add(ForceMember.named(this, member, now)));
        becomes(IncidentState.TASK_FORCE_ACTIVE, now, number, by, now);
    }

    private static boolean has(List<NameMember> named, ForceCapacity capacity) {
        return named.stream().anyMatch(member -> member.capacity() == capacity);
    }

    private void requireForce(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    /** A member who was asked answers for himself. */
    void answered(OfficerCode me, boolean yes, String reason) {
        requireOpen();
        member(me).answers(yes, reason);
    }

    void memberArrived(OfficerCode me, Instant at, Instant now) {
        List<Invalid> found = new ArrayList<>();
        past(found, at, "thereAt", now);
        Invalid.refuse(found);
        requireOpen();
        member(me).arrived(at);
    }

    void memberTells(OfficerCode me, String result) {
        requireOpen();
        member(me).tells(result);
    }

    /** What its task force says and does belongs to a gathering that is not over ({@code incident.over}). */
    private void requireOpen() {
        if (state.isOver()) {
            throw new RuleBroken("incident.over", code);
        }
    }

    private ForceMember member(OfficerCode officer) {
        return members.stream()
                .filter(member -> member.officer().equals(officer))
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.member.not-found"));
    }

    /** Whoever was named to go, and did not decline. */
    Set<OfficerCode> taskForce() {
        return members.stream()
                .filter(ForceMember::belongs)
                .map(ForceMember::officer)
                .collect(Collectors.toSet());
    }

    boolean hasMember(OfficerCode officer) {
        return members.stream().anyMatch(member -> member.officer().equals(officer) && member.belongs());
    }

    /**
     * A talk with them; the first one of the task force is the beginning of persuasion, and is not before the place where they are asked for
     * it ({@code incident.contact.before-request}).
     */
    void contacted(
            Instant at, String whom, String content, String commitment, String result, OfficerCode by, Instant now) {
        require(IncidentAct.CONTACT);
        List<Invalid> found = new ArrayList<>();
        past(found, at, "contactAt", now);
        Invalid.unless(
                at == null || state != IncidentState.TASK_FORCE_ACTIVE || !at.isBefore(requestedAt),
                found,
                "contactAt",
                "incident.contact.before-request");
        Invalid.refuse(found);
        contacts.add(IncidentContact.held(this, contacts.size() + 1, at, whom, content, commitment, result, by));
        if (state == IncidentState.TASK_FORCE_ACTIVE) {
            becomes(IncidentState.PERSUADING, at, null, by, now);
        }
    }

    /**
     * A vehicle leaves with those who agreed: after the place where they are asked for it, and after somebody of the task force talked with
     * them.
     */
    void departs(String vehicle, Instant at, Integer number, Integer children, OfficerCode by, Instant now) {
        if (requestedAt == null) {
            throw new RuleBroken("incident.return.no-request", code);
        }
        require(IncidentAct.DEPART);
        List<Invalid> found = new ArrayList<>();
        past(found, at, "leftAt", now);
        Invalid.unless(at == null || !at.isBefore(requestedAt), found, "leftAt", "incident.trip.before-request");
        Invalid.unless(at == null || !at.isBefore(persuadedSince()), found, "leftAt", "incident.trip.before-contact");
        Invalid.refuse(found);
        int onTheWay = onTheWay();
        if (number != null && onTheWay + number > people) {
            throw new Invalid("peopleOut", "incident.trip.more-than-came", people - onTheWay);
        }
        trips.add(ReturnTrip.left(this, trips.size() + 1, vehicle, at, number, children));
        if (state != IncidentState.RETURNING) {
            becomes(IncidentState.RETURNING, at, vehicle, by, now);
        }
    }

    private int onTheWay() {
        return trips.stream().mapToInt(trip -> trip.row().peopleOut()).sum();
    }

    /** When the task force first talked with them; when it was named while nobody said. */
    private Instant persuadedSince() {
        return events.stream()
                .filter(event -> event.tells(IncidentState.PERSUADING))
                .map(IncidentEvent::at)
                .min(Comparator.naturalOrder())
                .orElse(requestedAt);
    }

    /**
     * A vehicle is home and handed over; when it is the last one, they are back. That more or fewer arrived than left is told with the
     * reason ({@code incident.trip.differ-missing}).
     */
    void arrives(
            int trip,
            Instant at,
            Integer number,
            String differBecause,
            String to,
            String minutes,
            OfficerCode by,
            Instant now) {
        require(IncidentAct.ARRIVE);
        List<Invalid> found = new ArrayList<>();
        past(found, at, "arrivedAt", now);
        Invalid.refuse(found);
        trips.stream()
                .filter(one -> one.ordinal() == trip)
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.trip.not-found"))
                .arrives(at, number, differBecause, to, minutes);
        if (trips.stream().noneMatch(ReturnTrip::isOnItsWay)) {
            becomes(IncidentState.RETURNED, at, to, by, now);
        }
    }

    /** They want to stay: they go on being received where they are, and we go on talking with them. */
    void stay(String report, OfficerCode by, Instant now) {
        require(IncidentAct.STAY);
        String words = Typed.required(report, "report", LONGEST_TEXT);
        becomes(IncidentState.REMAINS, now, words, by, now);
    }

    /** The order was violated: by which act, on which legal ground, who decided. */
    void ordered(String act, String ground, String decider, String decision, Instant at, OfficerCode by, Instant now) {
        require(IncidentAct.ORDER);
        List<Invalid> found = new ArrayList<>();
        String done = Typed.required(found, act, "orderAct", LONGEST_REASON);
        Invalid.unless(Folding.tidy(ground) != null, found, "orderGround", "incident.order.no-ground");
        String law = Typed.optional(found, ground, "orderGround", LONGEST);
        String who = Typed.required(found, decider, "orderDecider", LONGEST);
        String number = Typed.required(found, decision, "orderDecision", LONGEST_NUMBER);
        past(found, at, "orderAt", now);
        Invalid.refuse(found);
        orderBefore = state;
        orderAct = done;
        orderGround = law;
        orderDecider = who;
        orderDecision = number;
        orderAt = at;
        becomes(IncidentState.ORDER_MEASURES, at, done + " (" + law + ")", by, now);
    }

    /** The order is restored; the gathering stands where it stood before. */
    void orderRestored(String result, OfficerCode by, Instant now) {
        require(IncidentAct.ORDER_ENDED);
        String words = Typed.required(result, "orderResult", LONGEST_TEXT);
        becomes(orderBefore, now, words, by, now);
    }

    /**
     * From now on what was promised is kept; only with the case it is about ({@code incident.follow.no-case}). What stands in the books of
     * that case since they came is counted and kept; when that is nothing, the reason is told ({@code incident.follow.nothing-booked}), for
     * the paper may have come long before the people.
     */
    void followed(Booked booked, String remark, OfficerCode by, Instant now) {
        require(IncidentAct.FOLLOW);
        if (matter == null) {
            throw new RuleBroken("incident.follow.no-case", code);
        }
        List<Invalid> found = new ArrayList<>();
        String why = Typed.optional(found, remark, "bookedRemark", LONGEST_REASON);
        Invalid.unless(!booked.isNothing() || why != null, found, "bookedRemark", "incident.follow.nothing-booked");
        Invalid.refuse(found);
        bookedVisits = booked.visits();
        bookedPetitions = booked.petitions();
        bookedRemark = why;
        becomes(IncidentState.FOLLOW_UP, now, why, by, now);
    }

    void linked(MatterCode to) {
        require(IncidentAct.LINK);
        matter = to;
    }

    IncidentPromise promised(String what, OfficerCode keeper, LocalDate dueOn, LocalDate today) {
        require(IncidentAct.PROMISE);
        IncidentPromise promise = IncidentPromise.given(this, promises.size() + 1, what, keeper, dueOn, today);
        promises.add(promise);
        return promise;
    }

    /** Another promise takes the place of one that cannot be kept. */
    IncidentPromise replaced(
            int promise, String reason, String what, OfficerCode keeper, LocalDate dueOn, LocalDate today) {
        require(IncidentAct.PROMISE);
        IncidentPromise old = promise(promise);
        IncidentPromise next = promised(what, keeper, dueOn, today);
        old.replaced(reason, today);
        return next;
    }

    IncidentPromise promise(int ordinal) {
        return promises.stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.promise.not-found"));
    }

    /** Over, with a closing report, when every promise is kept or replaced ({@code incident.close.promises-open}). */
    void closed(String report, OfficerCode by, Instant now) {
        require(IncidentAct.CLOSE);
        long open = promises.stream().filter(IncidentPromise::isOpen).count();
        if (open > 0) {
            throw new RuleBroken("incident.close.promises-open", code, open);
        }
        closing = Typed.required(report, "closing", LONGEST_TEXT);
        closedAt = now;
        becomes(IncidentState.CLOSED, now, null, by, now);
    }

    /** Marked as a possible hot spot with its reason; whether it becomes one the chair decides. */
    void markedAsHotSpot(String reason, OfficerCode by, Instant now) {
        require(IncidentAct.HOT_SPOT);
        hotSpot = Typed.required(reason, "hotSpot", LONGEST_REASON);
        line(EventKind.NOTE, now, hotSpot, by, now);
    }

    /** Whether it may still be marked, and was not yet. */
    boolean isToBeMarked() {
        return hotSpot == null && IncidentAct.HOT_SPOT.isPossibleIn(state);
    }

    void noted(Instant at, String words, OfficerCode by, Instant now) {
        require(IncidentAct.NOTE);
        List<Invalid> found = new ArrayList<>();
        String text = Typed.required(found, words, "words", LONGEST_TEXT);
        past(found, at, "at", now);
        Invalid.refuse(found);
        line(EventKind.NOTE, at, text, by, now);
    }

    void violated(Instant at, String act, Instant actedAt, String action, OfficerCode by, Instant now) {
        require(IncidentAct.NOTE);
        List<Invalid> found = new ArrayList<>();
        past(found, at, "at", now);
        if (actedAt != null && actedAt.isAfter(now.plus(WATCH_AHEAD))) {
            found.add(new Invalid("actedAt", "incident.moment.in-future"));
        }
        Invalid.refuse(found);
        events.add(IncidentEvent.violation(this, events.size() + 1, state, at, act, actedAt, action, by, now));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(LawTime.ZONE).toLocalDate();
    }

    private static void past(List<Invalid> found, Instant at, String field, Instant now) {
        Invalid.unless(at != null, found, field, "incident.moment.missing");
        Invalid.unless(at == null || !at.isAfter(now.plus(WATCH_AHEAD)), found, field, "incident.moment.in-future");
    }

    void require(IncidentAct act) {
        if (!act.isPossibleIn(state)) {
            throw new RuleBroken("incident.not-now." + act, code);
        }
    }

    private void becomes(IncidentState next, Instant at, String words, OfficerCode by, Instant now) {
        state = next;
        line(EventKind.STATE, at, words, by, now);
    }

    private void line(EventKind kind, Instant at, String words, OfficerCode by, Instant now) {
        events.add(IncidentEvent.of(this, events.size() + 1, kind, state, at, words, by, now));
    }

    Long id() {
        return id;
    }

    IncidentCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    IncidentState state() {
        return state;
    }

    Destination destination() {
        return destination;
    }

    MatterCode matter() {
        return matter;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** The day on which they were first noticed. */
    LocalDate since() {
        return day(seenAt);
    }

    int people() {
        return people;
    }

    List<Representative> representatives() {
        return List.copyOf(representatives);
    }

    int version() {
        return version;
    }

    /** As lists show it. */
    IncidentLine line(Instant reportDueAt, Instant reportSentAt, Instant now) {
        boolean owed = state != IncidentState.DISMISSED && reportSentAt == null;
        return new IncidentLine(
                code,
                unit,
                destination,
                place,
                people,
                minors,
                seenAt,
                stage,
                phase,
                state,
                hotSpot != null,
                reportDueAt,
                reportSentAt,
                owed && now.isAfter(reportDueAt),
                version);
    }

    TripLine line(IncidentRow.Trip trip) {
        return new TripLine(code, destination, requestedBy, requestedAt, trip);
    }

    /**
     * @param named whether the reader learns who represents the group and what was said with it
     * @param matterSeen whether he sees the case
     */
    IncidentRow row(
            Function<OfficerCode, String> names,
            boolean named,
            boolean matterSeen,
            Set<IncidentAct> acts,
            LocalDate today) {
        return new IncidentRow(
                code,
                version,
                unit,
                destination,
                place,
                known == null ? null : known.row(),
                source,
                note,
                people,
                peopleSource,
                minors,
                minorsCare,
                seenAt,
                recordedAt,
                names.apply(recordedBy),
                window,
                stage,
                phase,
                state,
                matterSeen ? matter : null,
                demands,
                dismissedBecause,
                requestedBy,
                named ? requestedPerson : null,
                requestedAt,
                requestBasis,
                forceDecision,
                forceOn,
                orderAct,
                orderGround,
                orderDecider,
                orderDecision,
                orderAt,
                hotSpot,
                bookedVisits == null ? null : new Booked(bookedVisits, bookedPetitions),
                bookedRemark,
                closing,
                closedAt,
                named,
                acts,
                representatives.stream().map(one -> one.row(named)).toList(),
                members.stream().map(one -> one.row(names)).toList(),
                contacts.stream().map(one -> one.row(names, named)).toList(),
                promises.stream().map(one -> one.row(names, today)).toList(),
                trips.stream().map(ReturnTrip::row).toList(),
                events.stream()
                        .map(one -> one.row(names, named))
                        .sorted(Comparator.comparing(IncidentRow.Line::at).thenComparing(IncidentRow.Line::ordinal))
                        .toList());
    }
}

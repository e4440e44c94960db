package vn.tiepdan.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.incident.NamesInIncidents.FreeText;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.scenario.ScenarioRow;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Leads a gathering from step to step, each decided on the version seen; each method is one transaction. Who may do what, and when, says
 * {@link IncidentAct}.
 */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.POLICE,
    Role.FRONT,
    Role.CITY
})
public class IncidentDesk {

    private static final String[] ANYBODY = {
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.POLICE,
        Role.FRONT,
        Role.CITY
    };

    @Inject
    Incidents incidents;

    @Inject
    IncidentSight sight;

    @Inject
    NewsOfIncidents news;

    @Inject
    ForceCandidates candidates;

    @Inject
    NamesInIncidents names;

    @Inject
    OccasionRegister occasions;

    @Inject
    MatterRegister matters;

    @Inject
    ScenarioRegister scenarios;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister taskRegister;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Event<IncidentChanged> changes;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Anybody of the ward, or of the city for one of its wards, records a sign. */
    public IncidentCode signal(UnitCode wanted, @NotNull SignalIncident told) {
        UnitCode unit = wanted == null ? scope.home() : wanted;
        if (!scope.units().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        scope.requireIn(unit, ANYBODY);
        LocalDate today = LocalDate.now(clock);
        GroupIncident incident = GroupIncident.signalled(
                incidents.next(unit, today),
                unit,
                told,
                occasions.on(today).stream().findFirst().orElse(null),
                scope.me(),
                clock.instant());
        incidents.add(incident);
        told(incident, "incident.signal");
        return incident.code();
    }

    public void dismiss(@NotNull IncidentCode code, int seenVersion, String reason) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.DISMISS);
        incident.dismissed(reason, scope.me(), clock.instant());
        done(incident, "incident.dismiss", text("reason", reason));
    }

    /** There is a group; {@code place} is the number of a known place or null, {@code spot} says where exactly they are. */
    public void confirm(
            @NotNull IncidentCode code,
            int seenVersion,
            Destination destination,
            Long place,
            String spot,
            Integer people,
            String peopleSource,
            Integer minors,
            String minorsCare,
            String demands) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.CONFIRM);
        incident.confirmed(
                destination,
                incidents.place(place, incident.unit()),
                spot,
                people,
                peopleSource,
                minors,
                minorsCare,
                demands,
                scope.me(),
                clock.instant());
        done(
                incident,
                "incident.confirm",
                text("place", spot),
                text("peopleSource", peopleSource),
                text("minorsCare", minorsCare),
                text("demands", demands));
    }

    public void count(
            @NotNull IncidentCode code,
            int seenVersion,
            Integer people,
            String peopleSource,
            Integer minors,
            String minorsCare) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.COUNT);
        incident.counted(people, peopleSource, minors, minorsCare, scope.me(), clock.instant());
        done(incident, "incident.count", text("peopleSource", peopleSource), text("minorsCare", minorsCare));
    }

    public void represent(@NotNull IncidentCode code, int seenVersion, String fullName, String standsFor) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.REPRESENT);
        incident.represented(fullName, standsFor, scope.me(), clock.instant());
        done(incident, "incident.represent", text("standsFor", standsFor));
    }

    /** Links the case they come about, which the caller sees; a confidential one is answered like one that is not there. */
    public void link(@NotNull IncidentCode code, int seenVersion, String matter) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.LINK);
        MatterCode wanted = new MatterCode(Typed.required(matter, "matter", 40));
        if (matters.row(wanted).confidential()) {
            throw new NotFound("matter.not-found");
        }
        incident.linked(wanted);
        done(incident, "incident.link");
    }

    /** The flash report goes to the chair, the city and the Inspectorate; once ({@code incident.report.sent-already}). */
    public void report(
            @NotNull IncidentCode code,
            int seenVersion,
            String facts,
            String judgement,
            @NotNull List<OptionTold> options) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.REPORT);
        incident.require(IncidentAct.REPORT);
        if (incidents.report(incident).isPresent()) {
            throw new RuleBroken("incident.report.sent-already", code);
        }
        incidents.add(FlashReport.sent(
                incident,
                incident.recordedAt().plus(Duration.ofMinutes(incidents.rules().flashReportMinutes())),
                facts,
                judgement,
                options,
                scope.me(),
                clock.instant()));
        List<FreeText> written = new ArrayList<>(List.of(text("facts", facts), text("judgement", judgement)));
        options.forEach(option -> written.addAll(List.of(
                text("what", option.what()),
                text("pros", option.pros()),
                text("cons", option.cons()),
                text("resources", option.resources()))));
        news.reported(incident);
        done(incident, "incident.report", written.toArray(FreeText[]::new));
    }

    /** The recipient whose role the caller holds there has it; a client system for its own body. */
    @RolesAllowed({Role.CHAIR, Role.CITY, Role.INSPECTOR, Role.API})
    public int receiveReport(@NotNull IncidentCode code) {
        GroupIncident incident = incidents.withCode(code);
        FlashReport report = incidents.report(incident).orElseThrow(() -> new RuleBroken("incident.report.none", code));
        FlashRecipient who = Arrays.stream(FlashRecipient.values())
                .filter(one -> scope.holdsIn(incident.unit(), one.role()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("organisation.role.not-in-this-ward"));
        report.received(who, scope.me(), clock.instant());
        done(incident, "incident.report.receive");
        return incident.version();
    }

    public void receive(@NotNull IncidentCode code, int seenVersion) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.RECEIVE);
        incident.received(scope.me(), clock.instant());
        done(incident, "incident.receive");
    }

    /** The receiving place asks for help; only then somebody goes there to bring people home. */
    public void requestReturn(
            @NotNull IncidentCode code, int seenVersion, String body, String person, LocalDateTime at, String basis) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.REQUEST_RETURN);
        incident.returnRequested(body, person, GroupIncident.moment(at), basis, scope.me(), clock.instant());
        done(
                incident,
                "incident.request",
                text("requestedBy", body),
                text("requestedPerson", person),
                text("basis", basis));
    }

    /**
     * Names who goes: everybody holds a post of the ward today ({@code incident.member.of-another-unit}) and goes as what he is there; a
     * committee member is a chair or vice-chair ({@code incident.member.not-committee}), a police member police of the ward
     * ({@code incident.member.not-police}), and so on ({@link ForceCandidates}).
     */
    public void formForce(
            @NotNull IncidentCode code,
            int seenVersion,
            String decision,
            LocalDate on,
            @NotNull List<NameMember> members) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.FORM_FORCE);
        LocalDate today = LocalDate.now(clock);
        candidates.require(incident.unit(), members, today);
        incident.forceFormed(decision, on, members, scope.me(), clock.instant(), today);
        done(incident, "incident.force", text("decision", decision));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    /** A member of the Front or an organisation takes part, or declines with a reason, which is no failure (R126). */
    public void answer(@NotNull IncidentCode code, int seenVersion, boolean yes, String reason) {
        GroupIncident incident = incidents.asSeen(code, seenVersion);
        incident.answered(scope.me(), yes, reason);
        done(incident, "incident.member.answer", text("reason", reason));
    }

    public void memberArrived(@NotNull IncidentCode code, int seenVersion, LocalDateTime at) {
        GroupIncident incident = incidents.asSeen(code, seenVersion);
        incident.memberArrived(scope.me(), GroupIncident.moment(at), clock.instant());
        done(incident, "incident.member.arrive");
    }

    public void memberTells(@NotNull IncidentCode code, int seenVersion, String result) {
        GroupIncident incident = incidents.asSeen(code, seenVersion);
        incident.memberTells(scope.me(), result);
        done(incident, "incident.member.tell", text("memberResult", result));
    }

    public void contact(
            @NotNull IncidentCode code,
            int seenVersion,
            LocalDateTime at,
            String whom,
            String content,
            String commitment,
            String result) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.CONTACT);
        incident.contacted(GroupIncident.moment(at), whom, content, commitment, result, scope.me(), clock.instant());
        done(
                incident,
                "incident.contact",
                text("whom", whom),
                text("content", content),
                text("commitment", commitment),
                text("result", result));
    }

    public void depart(
            @NotNull IncidentCode code,
            int seenVersion,
            String vehicle,
            LocalDateTime at,
            Integer people,
            Integer minors) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.DEPART);
        incident.departs(vehicle, GroupIncident.moment(at), people, minors, scope.me(), clock.instant());
        done(incident, "incident.depart", text("vehicle", vehicle));
    }

    public void arrive(
            @NotNull IncidentCode code,
            int seenVersion,
            int trip,
            LocalDateTime at,
            Integer people,
            String differBecause,
            String handedTo,
            String minutes) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.ARRIVE);
        incident.arrives(
                trip, GroupIncident.moment(at), people, differBecause, handedTo, minutes, scope.me(), clock.instant());
        done(
                incident,
                "incident.arrive",
                text("differBecause", differBecause),
                text("handedTo", handedTo),
                text("handover", minutes));
    }

    public void stay(@NotNull IncidentCode code, int seenVersion, String report) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.STAY);
        incident.stay(report, scope.me(), clock.instant());
        done(incident, "incident.stay", text("report", report));
    }

    public void order(
            @NotNull IncidentCode code,
            int seenVersion,
            String act,
            String ground,
            String decider,
            String decision,
            LocalDateTime at) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.ORDER);
        incident.ordered(act, ground, decider, decision, GroupIncident.moment(at), scope.me(), clock.instant());
        done(
                incident,
                "incident.order",
                text("orderAct", act),
                text("orderGround", ground),
                text("orderDecider", decider),
                text("orderDecision", decision));
    }

    public void orderRestored(@NotNull IncidentCode code, int seenVersion, String result) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.ORDER_ENDED);
        incident.orderRestored(result, scope.me(), clock.instant());
        done(incident, "incident.order.end", text("orderResult", result));
    }

    /** With what stands in the books of the case since they came; {@code remark} says why when that is nothing. */
    public void follow(@NotNull IncidentCode code, int seenVersion, String remark) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.FOLLOW);
        incident.followed(incidents.booked(incident), remark, scope.me(), clock.instant());
        done(incident, "incident.follow", text("bookedRemark", remark));
    }

    /** Becomes a task of the keeper; kept when that is verified. */
    public void promise(@NotNull IncidentCode code, int seenVersion, String what, OfficerCode keeper, LocalDate dueOn) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.PROMISE);
        OfficerRow officer = ours(incident, keeper);
        giveAsTask(incident, incident.promised(what, keeper, dueOn, LocalDate.now(clock)), officer, what, dueOn);
        done(incident, "incident.promise", text("promised", what));
    }

    /** Another promise takes the place of one that cannot be kept, and its task is called off. */
    public void replace(
            @NotNull IncidentCode code,
            int seenVersion,
            int promise,
            String reason,
            String what,
            OfficerCode keeper,
            LocalDate dueOn) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.PROMISE);
        OfficerRow officer = ours(incident, keeper);
        IncidentPromise next = incident.replaced(promise, reason, what, keeper, dueOn, LocalDate.now(clock));
        TaskCode old = new TaskCode(incident.promise(promise).task());
        DutyRow task = taskRegister.row(old);
        if (task.state().isOpen()) {
            tasks.cancel(old, task.version(), reason);
        }
        giveAsTask(incident, next, officer, what, dueOn);
        done(incident, "incident.promise.replace", text("replacedBecause", reason), text("promised", what));
    }

    private void giveAsTask(
            GroupIncident incident, IncidentPromise promise, OfficerRow keeper, String what, LocalDate dueOn) {
        UnitKind kind = units.row(keeper.unit()).kind();
        boolean asked = kind == UnitKind.FATHERLAND_FRONT || kind == UnitKind.MASS_ORGANISATION;
        TaskCode task = tasks.give(new GiveTask(
                incident.unit(),
                asked ? TaskMode.REQUEST : TaskMode.ASSIGNMENT,
                keeper.unit(),
                Set.of(),
                keeper.code(),
                what,
                dueOn,
                new TaskOrigin(OriginKind.PROMISE, incident.code().value(), String.valueOf(promise.ordinal())),
                "R67"));
        promise.isTask(task.value());
    }

    /** The keeper with the unit where he serves; missing values are refused with the promise itself. */
    private OfficerRow ours(GroupIncident incident, OfficerCode keeper) {
        return units.officersOf(incident.unit(), LocalDate.now(clock)).stream()
                .filter(row -> row.code().equals(keeper))
                .findFirst()
                .orElseThrow(() -> keeper == null
                        ? new Invalid("keeper", "incident.promise.keeper-missing")
                        : new RuleBroken("incident.member.of-another-unit"));
    }

    public void close(@NotNull IncidentCode code, int seenVersion, String report) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.CLOSE);
        incident.closed(report, scope.me(), clock.instant());
        done(incident, "incident.close", text("closing", report));
    }

    public void markHotSpot(@NotNull IncidentCode code, int seenVersion, String reason) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.HOT_SPOT);
        incident.markedAsHotSpot(reason, scope.me(), clock.instant());
        done(incident, "incident.hot-spot", text("hotSpot", reason));
    }

    public void note(@NotNull IncidentCode code, int seenVersion, LocalDateTime at, String words) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.NOTE);
        incident.noted(GroupIncident.moment(at), words, scope.me(), clock.instant());
        done(incident, "incident.note", text("words", words));
    }

    /** An act against the order, with the time of action (R103). */
    public void violation(
            @NotNull IncidentCode code,
            int seenVersion,
            LocalDateTime at,
            String act,
            LocalDateTime actedAt,
            String action) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.NOTE);
        incident.violated(
                GroupIncident.moment(at), act, GroupIncident.moment(actedAt), action, scope.me(), clock.instant());
        done(incident, "incident.violation", text("words", act), text("action", action));
    }

    /** Puts a scenario of an approved plan to use ({@code incident.scenario.not-approved}), once in a gathering. */
    public void activate(@NotNull IncidentCode code, int seenVersion, @NotNull PoliceCode scenario) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.ACTIVATE);
        incident.require(IncidentAct.ACTIVATE);
        ScenarioRow row = scenarios.scenario(scenario);
        require(row.planApproved() && row.unit().equals(incident.unit()), "incident.scenario.not-approved");
        require(
                incidents.activations(incident).stream().noneMatch(one -> one.scenarioNumber() == row.number()),
                "incident.scenario.active-already");
        incidents.add(
                ScenarioActivation.begun(incident, incidents.scenario(row.number()), scope.me(), clock.instant()));
        done(incident, "incident.scenario");
    }

    /** Stands a scenario down, with what was learnt. */
    public void review(
            @NotNull IncidentCode code, int seenVersion, long activation, String wentWell, String toImprove) {
        GroupIncident incident = asSeen(code, seenVersion, IncidentAct.REVIEW);
        incident.require(IncidentAct.REVIEW);
        ScenarioActivation used = incidents.activations(incident).stream()
                .filter(one -> one.isCalled(activation))
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.scenario.not-found"));
        used.reviewed(wentWell, toImprove, scope.me(), clock.instant());
        done(incident, "incident.scenario.review", text("wentWell", wentWell), text("toImprove", toImprove));
    }

    @RolesAllowed({Role.OSU, Role.CHAIR, Role.POLICE})
    public void addPlace(
            Destination kind,
            String name,
            String address,
            String contact,
            String travel,
            String lodging,
            String costs) {
        UnitCode unit = scope.home();
        scope.requireIn(unit, Role.OSU, Role.CHAIR, Role.POLICE);
        incidents.add(DestinationPlace.known(unit, kind, name, address, contact, travel, lodging, costs));
        trail.done("incident.place", unit);
    }

    /** For a gathering, or before there is any. */
    @RolesAllowed({Role.POLICE, Role.OSU, Role.VICE_CHAIR})
    public PoliceCode propose(
            IncidentCode incident, MeasureKind kind, String what, String legalBasis, String ground, String decider) {
        UnitCode unit =
                incident == null ? scope.home() : incidents.withCode(incident).unit();
        scope.requireIn(unit, Role.POLICE, Role.OSU, Role.VICE_CHAIR);
        MeasureProposal measure = MeasureProposal.proposed(
                unit, incident, kind, what, legalBasis, ground, decider, scope.me(), clock.instant());
        incidents.add(measure);
        trail.done("incident.measure", measure.code());
        return measure.code();
    }

    @RolesAllowed(Role.CHAIR)
    public void decide(@NotNull PoliceCode code, int seenVersion, boolean agreed, String words) {
        MeasureProposal measure = incidents.measure(code, seenVersion);
        scope.requireIn(measure.unit(), Role.CHAIR);
        measure.decided(agreed, words, scope.me(), clock.instant());
        incidents.changed(measure);
        trail.done("incident.measure.decide", code, agreed ? "AGREED" : "REFUSED");
    }

    @RolesAllowed({Role.POLICE, Role.OSU, Role.VICE_CHAIR, Role.CHAIR})
    public void carriedOut(@NotNull PoliceCode code, int seenVersion, LocalDateTime at, String place, String result) {
        MeasureProposal measure = incidents.measure(code, seenVersion);
        scope.requireIn(measure.unit(), Role.POLICE, Role.OSU, Role.VICE_CHAIR, Role.CHAIR);
        measure.carried(GroupIncident.moment(at), place, result, clock.instant());
        incidents.changed(measure);
        trail.done("incident.measure.carry", code);
    }

    private GroupIncident asSeen(IncidentCode code, int seenVersion, IncidentAct act) {
        GroupIncident incident = incidents.asSeen(code, seenVersion);
        sight.requireMay(incident, act);
        return incident;
    }

    private static FreeText text(String field, String words) {
        return new FreeText(field, words);
    }

    /** Writes the deed, whose texts name nobody who is to stay unnamed. */
    private void done(GroupIncident incident, String act, FreeText... written) {
        incidents.changed(incident);
        names.refuse(incident, written);
        told(incident, act);
    }

    private void told(GroupIncident incident, String act) {
        trail.done(act, incident.code());
        changes.fire(new IncidentChanged(incident.code(), incident.unit(), incident.state()));
    }
}

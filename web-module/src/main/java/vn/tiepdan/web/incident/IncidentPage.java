package vn.tiepdan.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiepdan.incident.ActivationRow;
import vn.tiepdan.incident.Booked;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.FlashRecipient;
import vn.tiepdan.incident.FlashRow;
import vn.tiepdan.incident.ForceCapacity;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.IncidentRow;
import vn.tiepdan.incident.MeasureRow;
import vn.tiepdan.incident.PlaceRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.scenario.ScenarioRow;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code incident/incident.xhtml}: one gathering, what can be done now, and its time line. */
@Named
@ViewScoped
public class IncidentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentRegister register;

    @Inject
    IncidentDesk desk;

    @Inject
    ScenarioRegister scenarios;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Me me;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private IncidentRow row;
    private IncidentLine line;
    private FlashRow report;
    private List<MeasureRow> measures = List.of();
    private List<ActivationRow> activations = List.of();
    private List<ScenarioRow> usable = List.of();
    private List<PlaceRow> places = List.of();
    private final Map<ForceCapacity, List<OfficerRow>> candidates = new EnumMap<>(ForceCapacity.class);
    private Booked booked = new Booked(0, 0);
    private List<OfficerRow> officers = List.of();
    private final SignForm sign = new SignForm();
    private final StepForm step = new StepForm();
    private final ForceForm force = new ForceForm();

    public void open() {
        IncidentCode asked = new IncidentCode(code);
        row = register.row(asked);
        line = register.line(asked);
        report = register.report(asked).orElse(null);
        measures = register.measures(asked);
        activations = register.activations(asked);
        usable = row.can("ACTIVATE") ? scenarios.usable(row.unit()) : List.of();
        places = register.places(row.unit());
        officers = units.officersOf(row.unit(), today.getDate());
        candidates.clear();
        booked = row.can("FOLLOW") ? register.booked(asked) : new Booked(0, 0);
        sign.begin(row);
        step.begin(today.getDate());
    }

    public String dismiss() {
        desk.dismiss(row.code(), row.version(), step.getReason());
        return done("dismiss");
    }

    public String confirm() {
        desk.confirm(
                row.code(),
                row.version(),
                sign.getDestination(),
                step.getKnown(),
                sign.getPlace(),
                sign.getPeople(),
                sign.getPeopleSource(),
                sign.getMinors(),
                sign.getMinorsCare(),
                step.getDemands());
        return done("confirm");
    }

    public String count() {
        desk.count(
                row.code(),
                row.version(),
                sign.getPeople(),
                sign.getPeopleSource(),
                sign.getMinors(),
                sign.getMinorsCare());
        return done("count");
    }

    public String represent() {
        desk.represent(row.code(), row.version(), step.getFullName(), step.getStandsFor());
        return done("represent");
    }

    public String report() {
        desk.report(row.code(), row.version(), step.getFacts(), step.getJudgement(), step.options());
        return done("report");
    }

    public String receiveReport() {
        desk.receiveReport(row.code());
        return done("receiveReport");
    }

    public String receive() {
        desk.receive(row.code(), row.version());
        return done("receive");
    }

    public String requestReturn() {
        desk.requestReturn(
                row.code(),
                row.version(),
                step.getRequestedBy(),
                step.getRequestedPerson(),
                Moments.of(step.getRequestedOn(), step.getRequestedAt()),
                step.getBasis());
        return done("requestReturn");
    }

    public String formForce() {
        desk.formForce(row.code(), row.version(), step.getDecision(), step.getDecidedOn(), force.members());
        return done("formForce");
    }

    public String accept() {
        desk.answer(row.code(), row.version(), true, null);
        return done("accept");
    }

    public String decline() {
        desk.answer(row.code(), row.version(), false, step.getReason());
        return done("decline");
    }

    public String there() {
        desk.memberArrived(row.code(), row.version(), Moments.of(step.getThereOn(), step.getThereAt()));
        return done("there");
    }

    public String tell() {
        desk.memberTells(row.code(), row.version(), step.getMemberResult());
        return done("tell");
    }

    public String contact() {
        desk.contact(
                row.code(),
                row.version(),
                Moments.of(step.getContactOn(), step.getContactAt()),
                step.getWhom(),
                step.getContent(),
                step.getCommitment(),
                step.getResult());
        return done("contact");
    }

    public String depart() {
        desk.depart(
                row.code(),
                row.version(),
                step.getVehicle(),
                Moments.of(step.getLeftOn(), step.getLeftAt()),
                step.getPeopleOut(),
                step.getMinorsOut());
        return done("depart");
    }

    public String arrive() {
        desk.arrive(
                row.code(),
                row.version(),
                step.getTrip() == null ? 0 : step.getTrip(),
                Moments.of(step.getArrivedOn(), step.getArrivedAt()),
                step.getPeopleIn(),
                step.getDifferBecause(),
                step.getHandedTo(),
                step.getHandover());
        return done("arrive");
    }

    public String stay() {
        desk.stay(row.code(), row.version(), step.getReport());
        return done("stay");
    }

    public String order() {
        desk.order(
                row.code(),
                row.version(),
                step.getOrderAct(),
                step.getOrderGround(),
                step.getOrderDecider(),
                step.getOrderDecision(),
                Moments.of(step.getOrderOn(), step.getOrderAt()));
        return done("order");
    }

    public String restore() {
        desk.orderRestored(row.code(), row.version(), step.getOrderResult());
        return done("restore");
    }

    public String link() {
        desk.link(row.code(), row.version(), step.getMatter());
        return done("link");
    }

    public String follow() {
        desk.follow(row.code(), row.version(), step.getBookedRemark());
        return done("follow");
    }

    public String promise() {
        if (step.getReplaces() == null) {
            desk.promise(row.code(), row.version(), step.getPromised(), step.getKeeper(), step.getDueOn());
        } else {
            desk.replace(
                    row.code(),
                    row.version(),
                    step.getReplaces(),
                    step.getReplacedBecause(),
                    step.getPromised(),
                    step.getKeeper(),
                    step.getDueOn());
        }
        return done("promise");
    }

    public String close() {
        desk.close(row.code(), row.version(), step.getClosing());
        return done("close");
    }

    public String hotSpot() {
        desk.markHotSpot(row.code(), row.version(), step.getHotSpot());
        return done("hotSpot");
    }

    public String note() {
        LocalDateTime at = Moments.of(step.getOn(), step.getAt());
        boolean violation = step.getActedAt() != null
                || (step.getAction() != null && !step.getAction().isBlank());
        if (violation) {
            desk.violation(
                    row.code(),
                    row.version(),
                    at,
                    step.getWords(),
                    Moments.of(step.getOn(), step.getActedAt()),
                    step.getAction());
        } else {
            desk.note(row.code(), row.version(), at, step.getWords());
        }
        return done("note");
    }

    public String activate() {
        desk.activate(row.code(), row.version(), new PoliceCode(step.getScenario()));
        return done("activate");
    }

    public String review() {
        desk.review(
                row.code(),
                row.version(),
                step.getActivation() == null ? 0 : step.getActivation(),
                step.getWentWell(),
                step.getToImprove());
        return done("review");
    }

    private String done(String act) {
        notice.success("incident.done." + act);
        return "incident?faces-redirect=true&code=" + code;
    }

    /** What the caller is in the task force; null when nothing. */
    public IncidentRow.Member getMine() {
        OfficerCode mine = me.getCode();
        return row.members().stream()
                .filter(member -> member.officer().equals(mine))
                .findFirst()
                .orElse(null);
    }

    /** Whether one of the recipients of the report, and has not confirmed it. */
    public boolean isRecipient() {
        return report != null
                && ((scope.holdsIn(row.unit(), Role.CHAIR) && !report.isWith("CHAIR"))
                        || (scope.holdsIn(row.unit(), Role.CITY) && !report.isWith("CITY"))
                        || (scope.holdsIn(row.unit(), Role.INSPECTOR) && !report.isWith("INSPECTORATE")));
    }

    /** The key of the words for the stage of the session. */
    public String getStageWords() {
        return row.stage() == null ? null : "incident.stage." + row.stage();
    }

    /** The scenarios in use that were not reviewed. */
    public List<ActivationRow> getRunning() {
        return activations.stream().filter(one -> one.endedAt() == null).toList();
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    /** As what somebody may be who leads the others. */
    public List<ForceCapacity> getCommanding() {
        return Stream.of(ForceCapacity.values())
                .filter(ForceCapacity::mayCommand)
                .toList();
    }

    public FlashRecipient[] getRecipients() {
        return FlashRecipient.values();
    }

    public IncidentRow getRow() {
        return row;
    }

    public IncidentLine getLine() {
        return line;
    }

    public FlashRow getReport() {
        return report;
    }

    public List<MeasureRow> getMeasures() {
        return measures;
    }

    public List<ActivationRow> getActivations() {
        return activations;
    }

    public List<ScenarioRow> getUsable() {
        return usable;
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    /** Who may be named as this; asked for only where the form is shown. */
    public List<OfficerRow> candidates(String capacity) {
        return candidates.computeIfAbsent(
                ForceCapacity.valueOf(capacity), asked -> register.candidates(row.code(), asked));
    }

    /** What came into the books of the case since they gathered. */
    public Booked getBooked() {
        return booked;
    }

    public LocalDate getSince() {
        return row.seenAt().atZone(LawTime.ZONE).toLocalDate();
    }

    public List<OfficerRow> getOfficers() {
        return officers;
    }

    public SignForm getSign() {
        return sign;
    }

    public StepForm getStep() {
        return step;
    }

    public ForceForm getForce() {
        return force;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package vn.tiepdan.web.scenario;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.incident.ActivationRow;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.scenario.AlertLevel;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.scenario.ScenarioDesk;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.scenario.ScenarioRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code scenario/scenario.xhtml}: one scenario, who confirmed it, its exercise, and where it was used. */
@Named
@ViewScoped
public class ScenarioPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRegister register;

    @Inject
    IncidentRegister incidents;

    @Inject
    ScenarioDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private ScenarioRow row;
    private List<ActivationRow> uses = List.of();
    private final ScenarioForm form = new ScenarioForm();

    public void open() {
        PoliceCode asked = new PoliceCode(code);
        row = register.scenario(asked);
        uses = incidents.uses(asked);
        form.begin(row);
        confirmedOn = today.getDate();
        exerciseOn = row.exerciseOn();
        exerciseNotes = row.exerciseNotes();
    }

    public String rewrite() {
        desk.rewrite(row.code(), row.version(), form.command());
        return done("written");
    }

    public String ask() {
        desk.ask(row.code(), row.version(), body, contact);
        return done("asked");
    }

    public String confirm() {
        desk.confirmed(row.code(), row.version(), which == null ? 0 : which, confirmedBy, confirmedOn);
        return done("confirmed");
    }

    public String exercise() {
        desk.exercised(row.code(), row.version(), exerciseOn, exerciseNotes);
        return done("exercised");
    }

    private String done(String act) {
        notice.success("scenario.done." + act);
        return "scenario?faces-redirect=true&code=" + code;
    }

    public boolean isPolice() {
        return scope.holdsIn(row.unit(), Role.POLICE);
    }

    public boolean isKeeper() {
        return scope.holdsIn(row.unit(), Role.POLICE, Role.CHAIR);
    }

    /** The bodies that have not confirmed yet. */
    public List<ScenarioRow.Body> getWaiting() {
        return row.bodies().stream().filter(one -> one.confirmedOn() == null).toList();
    }

    public AlertLevel[] getLevels() {
        return AlertLevel.values();
    }

    public ScenarioRow getRow() {
        return row;
    }

    public List<ActivationRow> getUses() {
        return uses;
    }

    public ScenarioForm getForm() {
        return form;
    }

    private String code;
    private String body;
    private String contact;
    private Integer which;
    private String confirmedBy;
    private LocalDate confirmedOn;
    private LocalDate exerciseOn;
    private String exerciseNotes;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Integer getWhich() {
        return which;
    }

    public void setWhich(Integer which) {
        this.which = which;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String confirmedBy) {
        this.confirmedBy = confirmedBy;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public LocalDate getExerciseOn() {
        return exerciseOn;
    }

    public void setExerciseOn(LocalDate exerciseOn) {
        this.exerciseOn = exerciseOn;
    }

    public String getExerciseNotes() {
        return exerciseNotes;
    }

    public void setExerciseNotes(String exerciseNotes) {
        this.exerciseNotes = exerciseNotes;
    }
}

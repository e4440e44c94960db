package vn.tiepdan.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.dossier.DossierDesk;
import vn.tiepdan.dossier.DossierRegister;
import vn.tiepdan.dossier.DossierRow;
import vn.tiepdan.dossier.OpenDossier;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.web.incident.Moments;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code dossier/dossiers.xhtml}: the violation dossiers of the ward, and a new one. */
@Named
@ViewScoped
public class DossiersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CHOSEN_FROM = 100;

    @Inject
    DossierRegister register;

    @Inject
    DossierDesk desk;

    @Inject
    IncidentRegister incidents;

    @Inject
    Me me;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private LazyRows<DossierRow> rows;
    private List<IncidentLine> offered = List.of();

    public void open() {
        long count = register.count();
        rows = new LazyRows<>(() -> count, (first, size) -> register.find(first, size));
        offered = isPolice() ? incidents.find(false, null, 0, CHOSEN_FROM) : List.of();
        violatedOn = today.getDate();
    }

    public String begin() {
        PoliceCode code = desk.open(new OpenDossier(
                incident == null || incident.isBlank() ? null : new IncidentCode(incident),
                petition == null || petition.isBlank() ? null : new PetitionCode(petition.strip()),
                concerned,
                person,
                Moments.of(violatedOn, violatedAt),
                Moments.of(violatedOn, actedAt),
                act));
        notice.success("dossier.done.open");
        return "dossier?faces-redirect=true&code=" + code;
    }

    public boolean isPolice() {
        return me.is("POLICE");
    }

    public LazyRows<DossierRow> getRows() {
        return rows;
    }

    public List<IncidentLine> getOffered() {
        return offered;
    }

    private String incident;
    private String petition;
    private OfficerCode concerned;
    private String person;
    private LocalDate violatedOn;
    private LocalTime violatedAt;
    private LocalTime actedAt;
    private String act;

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public String getPetition() {
        return petition;
    }

    public void setPetition(String petition) {
        this.petition = petition;
    }

    public OfficerCode getConcerned() {
        return concerned;
    }

    public void setConcerned(OfficerCode concerned) {
        this.concerned = concerned;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getViolatedOn() {
        return violatedOn;
    }

    public void setViolatedOn(LocalDate violatedOn) {
        this.violatedOn = violatedOn;
    }

    public LocalTime getViolatedAt() {
        return violatedAt;
    }

    public void setViolatedAt(LocalTime violatedAt) {
        this.violatedAt = violatedAt;
    }

    public LocalTime getActedAt() {
        return actedAt;
    }

    public void setActedAt(LocalTime actedAt) {
        this.actedAt = actedAt;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}

package vn.tiepdan.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.MeasureKind;
import vn.tiepdan.incident.MeasureRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code incident/measures.xhtml}: what is proposed to prevent, limit or disperse, the chair's word on it, and the result. */
@Named
@ViewScoped
public class MeasuresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CHOSEN_FROM = 100;

    @Inject
    IncidentRegister register;

    @Inject
    IncidentDesk desk;

    @Inject
    Me me;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private LazyRows<MeasureRow> rows;
    private long count;
    private List<MeasureRow> waiting = List.of();
    private List<MeasureRow> agreed = List.of();
    private List<IncidentLine> incidents = List.of();

    public void open() {
        count = register.countMeasures();
        long total = count;
        rows = new LazyRows<>(() -> total, register::measures);
        List<MeasureRow> latest = register.measures(0, CHOSEN_FROM);
        waiting = latest.stream()
                .filter(row -> row.isWaiting() && !row.proposedBy().equals(scope.me()))
                .toList();
        agreed = latest.stream().filter(MeasureRow::isToCarryOut).toList();
        incidents = register.find(true, null, 0, CHOSEN_FROM);
        carriedOn = today.getDate();
    }

    public String propose() {
        desk.propose(
                incident == null || incident.isBlank() ? null : new IncidentCode(incident),
                kind,
                measure,
                legalBasis,
                ground,
                decider);
        notice.success("incident.done.proposed");
        return "measures?faces-redirect=true";
    }

    public String agree(MeasureRow row) {
        return decide(row, true);
    }

    public String refuse(MeasureRow row) {
        return decide(row, false);
    }

    private String decide(MeasureRow row, boolean yes) {
        desk.decide(row.code(), row.version(), yes, decisionNote);
        notice.success("incident.done.decided");
        return "measures?faces-redirect=true";
    }

    public String carry() {
        MeasureRow row = agreed.stream()
                .filter(one -> one.code().value().equals(carried))
                .findFirst()
                .orElseThrow(() -> new NotFound("incident.measure.not-found"));
        desk.carriedOut(row.code(), row.version(), Moments.of(carriedOn, carriedAt), place, result);
        notice.success("incident.done.carried");
        return "measures?faces-redirect=true";
    }

    public boolean isProposer() {
        return me.isOneOf("POLICE OSU VICE_CHAIR");
    }

    public boolean isChair() {
        return me.is("CHAIR");
    }

    public boolean isCarrier() {
        return me.isOneOf("POLICE OSU VICE_CHAIR CHAIR");
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public LazyRows<MeasureRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public List<MeasureRow> getWaiting() {
        return waiting;
    }

    public List<MeasureRow> getAgreed() {
        return agreed;
    }

    public List<IncidentLine> getIncidents() {
        return incidents;
    }

    private String incident;
    private MeasureKind kind;
    private String measure;
    private String legalBasis;
    private String ground;
    private String decider;
    private String decisionNote;
    private String carried;
    private LocalDate carriedOn;
    private LocalTime carriedAt;
    private String place;
    private String result;

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDecider() {
        return decider;
    }

    public void setDecider(String decider) {
        this.decider = decider;
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }

    public String getCarried() {
        return carried;
    }

    public void setCarried(String carried) {
        this.carried = carried;
    }

    public LocalDate getCarriedOn() {
        return carriedOn;
    }

    public void setCarriedOn(LocalDate carriedOn) {
        this.carriedOn = carriedOn;
    }

    public LocalTime getCarriedAt() {
        return carriedAt;
    }

    public void setCarriedAt(LocalTime carriedAt) {
        this.carriedAt = carriedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}

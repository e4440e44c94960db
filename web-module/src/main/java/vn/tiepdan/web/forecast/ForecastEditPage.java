package vn.tiepdan.web.forecast;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.forecast.Destination;
import vn.tiepdan.forecast.DraftForecast;
import vn.tiepdan.forecast.ForecastDesk;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.forecast.ForecastRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.warning.GroupRow;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code forecast/edit.xhtml}: a forecast is written, or its draft is changed. */
@Named
@ViewScoped
public class ForecastEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ForecastDesk desk;

    @Inject
    ForecastRegister register;

    @Inject
    WarningRegister warnings;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private ForecastRow seen;
    private UnitCode unit;
    private MatterCode matter;
    private String group;
    private Destination destination;
    private LocalDate from;
    private LocalDate to;
    private Integer likelihood;
    private Integer expected;
    private String signals;
    private String response;
    private OfficerCode owner;
    private List<GroupRow> groups = List.of();

    public void open() {
        unit = scope.home();
        if (code == null) {
            from = today.getDate();
        } else {
            seen = register.row(code);
            unit = seen.unit();
            matter = seen.matter();
            group = seen.group();
            destination = seen.destination();
            from = seen.from();
            to = seen.to();
            likelihood = seen.likelihood();
            expected = seen.expected();
            signals = seen.signals();
            response = seen.response();
            owner = seen.owner();
        }
        groups = warnings.groups(unit).stream()
                .filter(one -> one.closedOn() == null)
                .toList();
    }

    public String save() {
        DraftForecast said = new DraftForecast(
                unit, matter, group, destination, from, to, likelihood, expected, signals, response, owner);
        String saved = code;
        if (saved == null) {
            saved = desk.draft(said);
        } else {
            desk.change(saved, seen.version(), said);
        }
        notice.success("forecast.done.saved", saved);
        return "forecast?faces-redirect=true&code=" + saved;
    }

    public List<Destination> getDestinations() {
        return List.of(Destination.values());
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null || code.isBlank() ? null : code;
    }

    public MatterCode getMatter() {
        return matter;
    }

    public void setMatter(MatterCode matter) {
        this.matter = matter;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(Integer likelihood) {
        this.likelihood = likelihood;
    }

    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    public String getSignals() {
        return signals;
    }

    public void setSignals(String signals) {
        this.signals = signals;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public OfficerCode getOwner() {
        return owner;
    }

    public void setOwner(OfficerCode owner) {
        this.owner = owner;
    }
}

package vn.tiepdan.web.forecast;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.forecast.ForecastDesk;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.forecast.ForecastRow;
import vn.tiepdan.forecast.ForecastState;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code forecast/forecast.xhtml}: one forecast, and what the reader may do with it. */
@Named
@ViewScoped
public class ForecastPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "forecast?faces-redirect=true&includeViewParams=true";

    @Inject
    ForecastRegister register;

    @Inject
    ForecastDesk desk;

    @Inject
    TaskRegister tasks;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private ForecastRow forecast;
    private List<DutyRow> duties = List.of();
    private Integer came;
    private String outcomeNote;

    public void open() {
        forecast = register.row(code);
        duties = tasks.from(OriginKind.FORECAST, code);
    }

    public String approve() {
        desk.approve(code, forecast.version());
        notice.success("forecast.done.approved", code);
        return AGAIN;
    }

    public String watch() {
        desk.watch(code, forecast.version());
        notice.success("forecast.done.watched", code);
        return AGAIN;
    }

    public String score() {
        desk.score(code, forecast.version(), came, outcomeNote);
        notice.success("forecast.done.scored", code);
        return AGAIN;
    }

    private boolean is(ForecastState state, String... roles) {
        return forecast != null && forecast.state() == state && scope.holdsIn(forecast.unit(), roles);
    }

    public boolean isChanging() {
        return is(ForecastState.DRAFT, Role.OSU, Role.POLICE, Role.CHAIR, Role.VICE_CHAIR);
    }

    public boolean isApproving() {
        return is(ForecastState.DRAFT, Role.CHAIR, Role.VICE_CHAIR)
                && !forecast.draftedBy().equals(scope.me());
    }

    public boolean isWatching() {
        return forecast != null
                && forecast.state() == ForecastState.APPROVED
                && forecast.owner().equals(scope.me());
    }

    public boolean isScoring() {
        return is(ForecastState.MONITORED, Role.OSU, Role.POLICE, Role.CHAIR, Role.VICE_CHAIR)
                && !today.getDate().isBefore(forecast.from());
    }

    public String getDraftedBy() {
        return units.nameOf(forecast.draftedBy());
    }

    public String getApprovedBy() {
        return forecast.approvedBy() == null ? null : units.nameOf(forecast.approvedBy());
    }

    public ForecastRow getForecast() {
        return forecast;
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getCame() {
        return came;
    }

    public void setCame(Integer came) {
        this.came = came;
    }

    public String getOutcomeNote() {
        return outcomeNote;
    }

    public void setOutcomeNote(String outcomeNote) {
        this.outcomeNote = outcomeNote;
    }
}

package vn.tiepdan.web.forecast;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.forecast.ForecastRow;
import vn.tiepdan.forecast.ForecastScore;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Today;

/** Backs {@code forecast/forecasts.xhtml}: the forecasts in reach, and how well they have come true. */
@Named
@ViewScoped
public class ForecastsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ForecastRegister register;

    @Inject
    Scope scope;

    @Inject
    Today today;

    private UnitCode unit;
    private String show = "all";
    private LazyRows<ForecastRow> rows;
    private long count;
    private ForecastScore score;

    public void open() {
        boolean open = "open".equals(show);
        UnitCode of = unit;
        count = register.count(of, open);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(of, open, first, size));
        score = register.score(of);
    }

    public boolean isToBeScored(ForecastRow row) {
        return row.isToBeScored(today.getDate());
    }

    public boolean isWriting() {
        return scope.home() != null && scope.holdsIn(scope.home(), Role.OSU, Role.POLICE, Role.CHAIR, Role.VICE_CHAIR);
    }

    public LazyRows<ForecastRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public ForecastScore getScore() {
        return score;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null || show.isBlank() ? "all" : show;
    }
}

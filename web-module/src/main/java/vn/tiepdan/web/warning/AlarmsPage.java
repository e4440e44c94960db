package vn.tiepdan.web.warning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.RunRow;
import vn.tiepdan.warning.WarningComputation;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code warning/alarms.xhtml}: the alarms in reach, and the computation at once. */
@Named
@ViewScoped
public class AlarmsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WarningRegister register;

    @Inject
    WarningComputation computation;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private UnitCode unit;
    private String show = "open";
    private LazyRows<AlarmRow> rows;
    private long count;
    private RunRow run;

    public void open() {
        boolean open = !"all".equals(show);
        UnitCode of = unit;
        count = register.countAlarms(of, open);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.alarms(of, open, first, size));
        UnitCode ward = getWard();
        run = ward == null ? null : register.lastRun(ward).orElse(null);
    }

    public String compute() {
        computation.now(getWard());
        notice.success("warning.done.computed");
        return "alarms?faces-redirect=true&includeViewParams=true";
    }

    /** The ward of the page: the asked one, else the caller's; null for who works above the wards and asks of none. */
    public UnitCode getWard() {
        UnitCode asked = unit == null ? scope.home() : unit;
        return asked != null
                        && units.row(asked).kind() == UnitKind.WARD
                        && scope.units().contains(asked)
                ? asked
                : null;
    }

    public boolean isComputing() {
        UnitCode ward = getWard();
        return ward != null && scope.holdsIn(ward, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public LazyRows<AlarmRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public RunRow getRun() {
        return run;
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
        this.show = show == null || show.isBlank() ? "open" : show;
    }
}

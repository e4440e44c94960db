package vn.tiepdan.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import vn.tiepdan.agenda.AgendaDesk;
import vn.tiepdan.agenda.AgendaRegister;
import vn.tiepdan.agenda.PlannedDay;
import vn.tiepdan.agenda.SeriesPattern;
import vn.tiepdan.agenda.SeriesRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code schedule/plan.xhtml}: one session, or a series looked at before it is put on the schedule. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgendaDesk desk;

    @Inject
    AgendaRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private UnitCode unit;
    private final PlanForm single = new PlanForm();
    private final PlanForm series = new PlanForm();
    private List<PlannedDay> preview = List.of();
    private List<SeriesRow> planned = List.of();

    public void open() {
        unit = scope.home();
        planned = register.series(unit);
    }

    public String publish() {
        SessionCode code = desk.publish(single.session());
        notice.success("schedule.plan.published", code);
        return "session?faces-redirect=true&code=" + code;
    }

    /** Shows every day of the rule and why one is left out; nothing is stored. */
    public void look() {
        preview = desk.preview(series.series());
    }

    public String plan() {
        String code = desk.plan(series.series());
        SeriesRow row = register.series(unit).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        if (row.left() > 0) {
            notice.warning("schedule.plan.planned-with-gaps", row.held(), row.left());
        } else {
            notice.success("schedule.plan.planned", row.held());
        }
        return "plan?faces-redirect=true";
    }

    /** How many days of the preview would be held. */
    public long getHeld() {
        return preview.stream().filter(day -> !day.isLeftOut()).count();
    }

    public ReceptionType[] getTypes() {
        return ReceptionType.values();
    }

    public DayPart[] getParts() {
        return DayPart.values();
    }

    public SeriesPattern[] getPatterns() {
        return SeriesPattern.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public UnitCode getUnit() {
        return unit;
    }

    public PlanForm getSingle() {
        return single;
    }

    public PlanForm getSeries() {
        return series;
    }

    public List<PlannedDay> getPreview() {
        return preview;
    }

    public List<SeriesRow> getPlanned() {
        return planned;
    }
}

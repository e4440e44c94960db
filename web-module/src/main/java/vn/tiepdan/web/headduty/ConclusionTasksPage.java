package vn.tiepdan.web.headduty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.conclusion.ConclusionDesk;
import vn.tiepdan.conclusion.ConclusionRegister;
import vn.tiepdan.conclusion.TaskFilter;
import vn.tiepdan.conclusion.TaskRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code headduty/tasks.xhtml}: the conclusions to be carried out; one's own are recorded as done here. */
@Named
@ViewScoped
public class ConclusionTasksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MINE_OFFERED = 200;

    @Inject
    ConclusionRegister register;

    @Inject
    ConclusionDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String show = "open";
    private UnitCode unit;
    private LazyRows<TaskRow> rows;
    private long count;
    private List<TaskRow> mine = List.of();
    private Long task;
    private LocalDate doneOn;
    private String evidence;

    public void open() {
        boolean own = "mine".equals(show);
        TaskFilter filter = new TaskFilter(unit, own, own || "open".equals(show), "overdue".equals(show));
        count = register.count(filter);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(filter, first, size));
        mine = register.find(new TaskFilter(null, true, true, false), 0, MINE_OFFERED);
        doneOn = today.getDate();
    }

    /** Records one of one's own as done. */
    public String done() {
        TaskRow chosen =
                mine.stream().filter(one -> one.number() == task).findFirst().orElseThrow();
        desk.done(chosen.number(), chosen.version(), doneOn, evidence);
        notice.success("headduty.done.task", chosen.ordinal(), chosen.documentNumber());
        return "tasks?faces-redirect=true&includeViewParams=true";
    }

    public LazyRows<TaskRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public List<TaskRow> getMine() {
        return mine;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null || show.isBlank() ? "open" : show;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public Long getTask() {
        return task;
    }

    public void setTask(Long task) {
        this.task = task;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}

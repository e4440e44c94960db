package vn.tiepdan.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.IncidentRules;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;

/** Backs {@code incident/board.xhtml}: the gatherings under way, those whose report is late first told. */
@Named
@ViewScoped
public class IncidentBoardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentRegister register;

    @Inject
    ScenarioRegister scenarios;

    @Inject
    Me me;

    private boolean all;
    private long count;
    private long notes;
    private LazyRows<IncidentLine> rows;
    private List<IncidentLine> late = List.of();
    private IncidentRules rules;

    public void open() {
        boolean open = !all;
        count = register.count(open, null);
        long total = count;
        rows = new LazyRows<>(() -> total, (first, size) -> register.find(open, null, first, size));
        late = register.reportsMissing(null);
        rules = register.rules();
        notes = scenarios.countUnreadNotes();
    }

    public boolean isRecorder() {
        return me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR POLICE FRONT CITY");
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public long getCount() {
        return count;
    }

    public long getNotes() {
        return notes;
    }

    public LazyRows<IncidentLine> getRows() {
        return rows;
    }

    public List<IncidentLine> getLate() {
        return late;
    }

    public IncidentRules getRules() {
        return rules;
    }
}

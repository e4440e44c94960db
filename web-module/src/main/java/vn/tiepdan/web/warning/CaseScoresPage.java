package vn.tiepdan.web.warning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.warning.CaseFacts;
import vn.tiepdan.warning.ScoreRow;
import vn.tiepdan.warning.WarningRegister;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code warning/scores.xhtml}: the cases by their points, each with the facts that make them. */
@Named
@ViewScoped
public class CaseScoresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WarningRegister register;

    private UnitCode unit;
    private LazyRows<ScoreRow> rows;
    private long count;

    public void open() {
        UnitCode of = unit;
        count = register.countScores(of);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.scores(of, first, size));
    }

    public List<CaseFacts.Weight> getWeights() {
        return List.of(CaseFacts.Weight.values());
    }

    public LazyRows<ScoreRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }
}

package vn.tiepdan.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.review.InstructionRegister;
import vn.tiepdan.review.InstructionRow;
import vn.tiepdan.review.ReviewProgramme;
import vn.tiepdan.review.ReviewRegister;
import vn.tiepdan.review.ReviewRow;
import vn.tiepdan.review.ReviewState;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code review/register.xhtml}: the reviews under the two programmes, and the log of instructions (R59, R62, R63). */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewRegister register;

    @Inject
    InstructionRegister instructions;

    @Inject
    Scope scope;

    private UnitCode unit;
    private ReviewProgramme programme;
    private ReviewState state;
    private LazyRows<ReviewRow> rows;
    private LazyRows<InstructionRow> log;
    private long count;

    public void open() {
        unit = unit == null ? scope.home() : unit;
        UnitCode asked = unit;
        ReviewProgramme served = programme;
        ReviewState reached = state;
        count = register.count(asked, served, reached);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(asked, served, reached, first, size));
        long given = instructions.count(asked);
        log = new LazyRows<>(() -> given, (first, size) -> instructions.log(asked, first, size));
    }

    public String narrow() {
        return "register?faces-redirect=true&unit=" + unit + "&programme=" + (programme == null ? "" : programme)
                + "&state=" + (state == null ? "" : state);
    }

    public ReviewProgramme[] getProgrammes() {
        return ReviewProgramme.values();
    }

    public ReviewState[] getStates() {
        return ReviewState.values();
    }

    public LazyRows<ReviewRow> getRows() {
        return rows;
    }

    public LazyRows<InstructionRow> getLog() {
        return log;
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

    public ReviewProgramme getProgramme() {
        return programme;
    }

    public void setProgramme(ReviewProgramme programme) {
        this.programme = programme;
    }

    public ReviewState getState() {
        return state;
    }

    public void setState(ReviewState state) {
        this.state = state;
    }
}

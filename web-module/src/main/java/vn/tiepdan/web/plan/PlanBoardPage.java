package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.DueRule;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.TraceRow;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code plan/board.xhtml} and {@code plan/timeline.xhtml}: a plan in force with the stages of its event on top, its units as rows
 * and its tasks as cards.
 */
@Named
@ViewScoped
public class PlanBoardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanRegister register;

    @Inject
    PlanChoice choice;

    @Inject
    OccasionRegister occasions;

    @Inject
    Today today;

    private PlanCode code;
    private UnitCode unit;
    private PlanRow plan;
    private WindowRow window;
    private List<TraceRow> trace = List.of();
    private List<PlanBoardRow> rows = List.of();

    public void open() {
        code = choice.meant(code).orElse(null);
        if (code == null) {
            return;
        }
        plan = register.row(code);
        window = occasions.window(plan.window());
        trace = register.trace(code);
        Map<UnitCode, List<TraceRow>> byUnit = new LinkedHashMap<>();
        trace.forEach(row -> byUnit.computeIfAbsent(row.duty().unit(), none -> new ArrayList<>())
                .add(row));
        rows = byUnit.values().stream().map(this::row).toList();
    }

    private PlanBoardRow row(List<TraceRow> duties) {
        List<PlanBoardCell> cells = new ArrayList<>();
        cells.add(new PlanBoardCell(
                "plan.board.throughout",
                List.of(),
                duties.stream()
                        .filter(row -> isThroughout(row.duty().dueRule()))
                        .map(row -> new PlanCard(row.duty(), row.given()))
                        .toList()));
        for (StageSpan span : window.stages()) {
            cells.add(new PlanBoardCell(
                    span.name(),
                    span.arguments(),
                    duties.stream()
                            .filter(row -> !isThroughout(row.duty().dueRule()))
                            .map(row -> new PlanCard(
                                    row.duty(),
                                    row.given().stream()
                                            .filter(one -> one.dueOn() != null && span.contains(one.dueOn()))
                                            .toList()))
                            .filter(card -> card.total() > 0)
                            .toList()));
        }
        DutyRow nextReport = duties.stream()
                .filter(row -> row.duty().dueRule().isRecurring())
                .flatMap(row -> row.given().stream())
                .filter(one -> one.state().isPending() && one.dueOn() != null)
                .filter(one -> !one.dueOn().isBefore(today.getDate()))
                .min(Comparator.comparing(DutyRow::dueOn))
                .orElse(null);
        return new PlanBoardRow(
                duties.get(0).duty().unit(), duties.get(0).duty().unitName(), nextReport, cells);
    }

    private static boolean isThroughout(DueRule rule) {
        return rule == DueRule.END || rule == DueRule.STANDING;
    }

    /** Where a stage stands today: past, now or to come. */
    public String when(StageSpan span) {
        LocalDate day = today.getDate();
        return span.contains(day) ? "now" : span.isPast(day) ? "done" : "coming";
    }

    // ---- the time line ----

    /** How many days the line is long. */
    public int getLength() {
        return at(last()) + 1;
    }

    private LocalDate last() {
        List<StageSpan> stages = window.stages();
        return stages.get(stages.size() - 1).to();
    }

    /** The day's place on the line, from its left end. */
    public int at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(window.stages().get(0).from(), day);
        return (int) Math.max(0, days);
    }

    public int getTodayAt() {
        return today.getDate().isAfter(last()) ? -1 : at(today.getDate());
    }

    /** From where a task's bar begins: the day it was given. */
    public int begin(DutyRow one) {
        return Math.min(at(one.givenOn()), getLength() - 1);
    }

    /** How long its bar is; a standing duty reaches to the end. */
    public int length(DutyRow one) {
        int end = one.dueOn() == null ? getLength() - 1 : Math.min(at(one.dueOn()), getLength() - 1);
        return Math.max(1, end - begin(one) + 1);
    }

    /** The duties of the unit that is looked at; the first unit's where none was chosen. */
    public List<TraceRow> getLines() {
        UnitCode shown = getUnitShown();
        return trace.stream().filter(row -> row.duty().unit().equals(shown)).toList();
    }

    public UnitCode getUnitShown() {
        return unit != null || rows.isEmpty() ? unit : rows.get(0).unit();
    }

    public PlanRow getPlan() {
        return plan;
    }

    public WindowRow getWindow() {
        return window;
    }

    public List<PlanBoardRow> getRows() {
        return rows;
    }

    public PlanCode getCode() {
        return code;
    }

    public void setCode(PlanCode code) {
        this.code = code;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }
}

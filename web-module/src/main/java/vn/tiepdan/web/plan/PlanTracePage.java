package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.ProgrammeRow;
import vn.tiepdan.plan.TaskRow;
import vn.tiepdan.plan.TraceRow;

/**
 * Backs {@code plan/trace.xhtml}, {@code plan/matrix.xhtml} and {@code plan/programmes.xhtml}: each duty of the plan with its tasks and
 * their evidence, and who has which part in it.
 */
@Named
@ViewScoped
public class PlanTracePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanRegister register;

    @Inject
    PlanChoice choice;

    private PlanCode code;
    private String requirement;
    private PlanRow plan;
    private List<TraceRow> rows = List.of();
    private List<ProgrammeRow> programmes = List.of();
    private final Map<UnitCode, String> actors = new LinkedHashMap<>();

    public void open() {
        code = choice.meant(code).orElse(null);
        if (code == null) {
            return;
        }
        plan = register.row(code);
        String wanted = requirement == null ? "" : requirement.strip().toUpperCase(Locale.ROOT);
        requirement = wanted.isEmpty() ? null : wanted;
        rows = register.trace(code).stream()
                .filter(row -> requirement == null || row.serves(requirement))
                .toList();
        programmes = register.programmes(code);
        rows.forEach(row -> actors.put(row.duty().unit(), row.duty().unitName()));
    }

    public String show() {
        return "trace?faces-redirect=true&includeViewParams=true";
    }

    /** What a unit's part in a duty is: LEAD, SUPPORT or nothing. */
    public String part(TaskRow duty, UnitCode unit) {
        return duty.unit().equals(unit) ? "LEAD" : duty.supports().contains(unit) ? "SUPPORT" : "";
    }

    /** How many duties no task carries out, or whose tasks gave no evidence yet. */
    public long getWithoutEvidence() {
        return rows.stream().filter(row -> row.evidence().isEmpty()).count();
    }

    public long getDone() {
        return rows.stream()
                .filter(row ->
                        !row.given().isEmpty() && row.done() == row.given().size())
                .count();
    }

    public long getOverdue() {
        return rows.stream().filter(row -> row.overdue() > 0).count();
    }

    public List<TraceRow> getRows() {
        return rows;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** The units that lead, in the plan's order. */
    public List<UnitCode> getActors() {
        return List.copyOf(actors.keySet());
    }

    public String nameOf(UnitCode unit) {
        return actors.get(unit);
    }

    public PlanRow getPlan() {
        return plan;
    }

    public PlanCode getCode() {
        return code;
    }

    public void setCode(PlanCode code) {
        this.code = code;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }
}

package vn.tiepdan.web.coordination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiepdan.coordination.DutyFilter;
import vn.tiepdan.coordination.DutyFilter.Part;
import vn.tiepdan.coordination.DutyFilter.Which;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code coordination/tasks.xhtml}: the tasks and requests in which the caller has a part (R25, R31, R116, R128, R129). */
@Named
@ViewScoped
public class TasksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TaskRegister register;

    @Inject
    PetitionRegister petitions;

    private String part;
    private String which;
    private UnitCode lead;
    private String about;
    private LazyRows<DutyRow> rows;
    private long count;

    public void open() {
        DutyFilter filter = new DutyFilter(
                "ALL".equals(part) ? null : chosen(Part.class, part, this::first),
                chosen(Which.class, which, () -> Which.OPEN),
                null,
                null,
                null,
                lead,
                about == null || about.isBlank() ? null : OriginKind.CASE,
                record(),
                null);
        part = filter.part() == null ? "ALL" : filter.part().name();
        which = filter.which().name();
        count = register.count(filter);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(filter, first, size));
    }

    /** One's own tasks; who has none and answers for a unit begins with those that it received. */
    private Part first() {
        boolean waiting = many("MINE", "OPEN") == 0 && many("RECEIVED", "OPEN") > 0;
        return waiting ? Part.RECEIVED : Part.MINE;
    }

    /** The code under which tasks know the record they are about; null for none. */
    private String record() {
        if (about == null || about.isBlank()) {
            return null;
        }
        return about.startsWith("V")
                ? about
                : petitions.row(new PetitionCode(about)).intakeCode().value();
    }

    public String narrow() {
        return "tasks?faces-redirect=true&includeViewParams=true";
    }

    /** How many tasks there are of this part, that far. */
    public long many(String ofPart, String thatFar) {
        return register.count(DutyFilter.of(Part.valueOf(ofPart), Which.valueOf(thatFar)));
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, Supplier<E> unless) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(unless);
    }

    public List<String> getParts() {
        return List.of("MINE", "RECEIVED", "GIVEN", "ALL");
    }

    public Which[] getWhiches() {
        return Which.values();
    }

    public LazyRows<DutyRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public UnitCode getLead() {
        return lead;
    }

    public void setLead(UnitCode lead) {
        this.lead = lead;
    }
}

package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;

/** A task of a plan with the unit that leads and, in one line, those that help; {@code serves} lists the requirements, null for none. */
public record TaskRow(
        int ordinal,
        String section,
        String locus,
        String serves,
        TaskKind kind,
        UnitCode unit,
        String unitName,
        List<UnitCode> supports,
        String supportNames,
        String content,
        DueRule dueRule,
        LocalDate dueOn,
        Integer basis)
        implements Serializable {

    public TaskRow {
        supports = List.copyOf(supports);
    }

    /** Says whether the unit leads or helps. */
    public boolean concerns(UnitCode any) {
        return unit.equals(any) || supports.contains(any);
    }
}

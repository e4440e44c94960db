package vn.tiepdan.plan;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;

/** A standing programme on which a plan rests, with the tasks by which the ward carries it out. */
public record ProgrammeRow(BasisRow basis, List<DutyRow> given) implements Serializable {

    public ProgrammeRow {
        given = List.copyOf(given);
    }
}

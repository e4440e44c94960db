package vn.tiepdan.plan;

import java.io.Serializable;
import java.util.List;

/** A section of a plan with its tasks; {@code label} is its number as it is printed. */
public record SectionRow(int ordinal, String locus, String label, String heading, List<TaskRow> tasks)
        implements Serializable {

    public SectionRow {
        tasks = List.copyOf(tasks);
    }
}

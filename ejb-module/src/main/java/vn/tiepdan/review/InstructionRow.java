package vn.tiepdan.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** An instruction as pages show it; {@code number} is what it is called up by, {@code task} the task that follows it. */
public record InstructionRow(
        long number,
        int version,
        UnitCode unit,
        MatterCode matter,
        String content,
        OfficerCode owner,
        String ownerName,
        LocalDate dueOn,
        String givenByName,
        LocalDate givenOn,
        String task,
        String result,
        LocalDate doneOn,
        List<InstructionOption> options,
        boolean overdue)
        implements Serializable {

    public boolean isDone() {
        return doneOn != null;
    }
}

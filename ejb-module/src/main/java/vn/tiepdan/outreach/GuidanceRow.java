package vn.tiepdan.outreach;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** Guidance that was asked for, as pages show it. */
public record GuidanceRow(
        String code,
        int version,
        UnitCode unit,
        UnitCode organisation,
        TaskCode task,
        MatterCode matter,
        String group,
        Category category,
        SensitiveTopic topic,
        String content,
        String material,
        String audience,
        LocalDate plannedOn,
        LocalDate askedOn,
        OfficerCode askedBy,
        LocalDate heldOn,
        Integer attended,
        String result)
        implements Serializable {

    public boolean isSensitive() {
        return topic != null;
    }
}

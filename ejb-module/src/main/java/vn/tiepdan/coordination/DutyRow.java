package vn.tiepdan.coordination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A task as lists, pages and the API show it on a day.
 *
 * @param unit the ward, city or province that gave it
 * @param officer who does it; null while that is left to the lead unit
 * @param what null where nothing of it may stay
 * @param term the legal term of its last day; null for none
 * @param evidence of the last report in words; null while there is none, or files say it
 * @param reason why it was declined or cancelled; else null
 * @param urged how often it was urged by letter or reminded
 * @param files how many the side that carries it out has sent as evidence since it was last given back
 * @param overdue the last day is past and nothing was reported
 */
public record DutyRow(
        TaskCode code,
        int version,
        UnitCode unit,
        TaskMode mode,
        TaskKind kind,
        UnitCode lead,
        List<UnitCode> supports,
        OfficerCode officer,
        String officerName,
        String what,
        LocalDate dueOn,
        String term,
        TaskOrigin origin,
        String serves,
        TaskState state,
        OfficerCode givenBy,
        String givenByName,
        LocalDate givenOn,
        LocalDate answeredOn,
        LocalDate reportedOn,
        OfficerCode reportedBy,
        String evidence,
        LocalDate closedOn,
        String reason,
        int urged,
        int files,
        boolean overdue)
        implements Serializable {

    public DutyRow {
        supports = List.copyOf(supports);
    }

    public boolean isRequest() {
        return mode == TaskMode.REQUEST;
    }

    /** Whether it was reported after its last day; null-safe for standing duties. */
    public boolean isLate() {
        return dueOn != null && reportedOn != null && reportedOn.isAfter(dueOn);
    }
}

package vn.tiepdan.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ReplyMode;

/** A review as lists and its page show it; {@code overdue} while it is not approved and its last day is past. */
public record ReviewRow(
        ReviewCode code,
        int version,
        UnitCode unit,
        MatterCode matter,
        String title,
        ReviewState state,
        List<ReviewProgramme> programmes,
        String criteria,
        LocalDate listedOn,
        OfficerCode lead,
        String leadName,
        LocalDate assignedOn,
        LocalDate dueOn,
        ReviewProposal proposal,
        String proposalWords,
        String proposedByName,
        LocalDate proposedOn,
        String approvedByName,
        LocalDate approvedOn,
        String result,
        LocalDate implementedOn,
        String noticeNumber,
        LocalDate noticeOn,
        ReplyMode noticeMode,
        boolean overdue)
        implements Serializable {

    public boolean is(String name) {
        return state.name().equals(name);
    }
}

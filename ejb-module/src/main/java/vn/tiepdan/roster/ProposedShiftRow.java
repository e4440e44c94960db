package vn.tiepdan.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.ReceptionPlace;

/** A proposed shift as pages show it, with the sentences that say why. */
public record ProposedShiftRow(
        int ordinal,
        String ruleName,
        OfficerCode officer,
        String officerName,
        LocalDate day,
        DayPart part,
        ReceptionPlace place,
        boolean dayOff,
        boolean late,
        OrderCode order,
        boolean byHand,
        List<Reason> reasons)
        implements Serializable {

    int halves() {
        return part == DayPart.DAY ? 2 : 1;
    }
}

package vn.tiepdan.headduty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Records that a session was held.
 *
 * @param nobodyCame the session counts all the same
 * @param delegationNumber the paper by which the head let somebody else hold it; null where he held it himself
 */
public record HoldSession(
        @NotNull OfficerCode heldBy,
        LocalTime from,
        LocalTime to,
        boolean nobodyCame,
        String delegationNumber,
        LocalDate delegationOn) {

    private static final int LONGEST_NUMBER = 60;

    public HoldSession {
        delegationNumber = Folding.tidy(delegationNumber);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(heldBy != null, found, "heldBy", "headduty.holder.missing");
        Invalid.unless(from != null, found, "from", "headduty.hours.missing");
        Invalid.unless(to != null, found, "to", "headduty.hours.missing");
        Invalid.unless(from == null || to == null || to.isAfter(from), found, "to", "headduty.hours.backwards");
        Invalid.unless(
                delegationNumber == null || delegationNumber.length() <= LONGEST_NUMBER,
                found,
                "delegationNumber",
                "headduty.delegation.too-long",
                LONGEST_NUMBER);
        Invalid.unless(
                (delegationNumber == null) == (delegationOn == null),
                found,
                delegationNumber == null ? "delegationNumber" : "delegationOn",
                "headduty.delegation.half");
        Invalid.refuse(found);
    }
}

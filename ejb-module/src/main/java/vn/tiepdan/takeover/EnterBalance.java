package vn.tiepdan.takeover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/**
 * Enter what was counted on paper.
 *
 * @param to the first day that is not covered
 * @param lines at most one a kind
 */
public record EnterBalance(LocalDate from, LocalDate to, List<BalanceLine> lines, String reason)
        implements Serializable {

    private static final int LONGEST_REASON = 300;

    public EnterBalance {
        reason = Folding.tidy(reason);
        lines = List.copyOf(lines);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(from != null, found, "from", "takeover.balance.period-missing");
        Invalid.unless(to != null, found, "to", "takeover.balance.period-missing");
        Invalid.unless(from == null || !from.isBefore(LawTime.FIRST_DAY), found, "from", "takeover.balance.too-early");
        Invalid.unless(from == null || to == null || from.isBefore(to), found, "to", "takeover.balance.period-turned");
        refuseReason(found, reason);
        Invalid.unless(
                lines.stream().map(BalanceLine::kind).distinct().count() == lines.size(),
                found,
                "lines",
                "takeover.balance.kind-twice");
        Invalid.refuse(found);
    }

    static void refuseReason(List<Invalid> found, String reason) {
        Invalid.unless(reason != null, found, "reason", "takeover.reason.missing");
        Invalid.unless(
                reason == null || reason.length() <= LONGEST_REASON,
                found,
                "reason",
                "takeover.reason.too-long",
                LONGEST_REASON);
    }
}

package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.matter.MatterCode;

/**
 * A large, complex or watched case in a report, told by numbers; people are not named.
 *
 * @param matter null for a group that came without a case
 * @param title that of the case as the reader sees it today; null for a group, and never copied into the report
 * @param came when the group came; null for a case
 * @param people of the largest visit or the most signatures in the days of the report; of a case that is only watched or chosen, so far
 * @param visits how often people came with it so far
 * @param grounds on which it was watched in the days of the report; empty where it was not
 * @param chosen somebody listed it by hand, or wrote about it
 * @param situation what its author found, in words of his own; null for none
 */
public record CaseLine(
        int ordinal,
        MatterCode matter,
        String title,
        LocalDate cameOn,
        LocalTime came,
        int people,
        int visits,
        boolean large,
        boolean complex,
        List<WatchGround> grounds,
        boolean chosen,
        String situation)
        implements Serializable {

    public CaseLine {
        grounds = List.copyOf(grounds);
    }

    /** Whether the registers put it into the report, so that nobody takes it off. */
    public boolean isDrawn() {
        return large || !grounds.isEmpty();
    }

    /** The grounds that {@code large} and {@code complex} do not tell already. */
    public List<WatchGround> otherGrounds() {
        return grounds.stream()
                .filter(ground -> ground != WatchGround.MASS && ground != WatchGround.COMPLEX)
                .toList();
    }

    boolean isSame(CaseLine other) {
        return matter == null
                ? other.matter == null && came.equals(other.came) && cameOn.equals(other.cameOn)
                : matter.equals(other.matter);
    }

    CaseLine titled(String shown) {
        return new CaseLine(
                ordinal, matter, shown, cameOn, came, people, visits, large, complex, grounds, chosen, situation);
    }

    /** The same, with what somebody found about it; one that is not watched counts as complex by his word. */
    CaseLine chosenWith(String found) {
        return new CaseLine(
                ordinal,
                matter,
                title,
                cameOn,
                came,
                people,
                visits,
                large,
                complex || grounds.isEmpty(),
                grounds,
                true,
                found);
    }

    /** A line of somebody's choice whose case the registers no longer put there. */
    CaseLine onlyChosen() {
        return new CaseLine(
                ordinal, matter, title, cameOn, came, people, visits, false, true, List.of(), true, situation);
    }
}

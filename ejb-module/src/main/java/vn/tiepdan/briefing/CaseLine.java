package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.matter.MatterCode;

/**
 * A large or complex case in a report, told by numbers; people are not named.
 *
 * @param matter null for a group that came without a case
 * @param title that of the case as the reader sees it today; null for a group, and never copied into the report
 * @param came when the group came; null for a case
 * @param people of the largest visit or the most signatures in the days of the report
 * @param visits how often people came with it so far
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
        String situation)
        implements Serializable {

    CaseLine titled(String shown) {
        return new CaseLine(ordinal, matter, shown, cameOn, came, people, visits, large, complex, situation);
    }
}

package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.petition.PetitionKind;

/**
 * A petition that a higher level sent on while our answer was still owed.
 *
 * @param owedSince when what we owed an answer to came in
 * @param daysLate calendar days past our limit on that day; 0 while it ran
 */
public record OverLevelRow(
        MatterCode matter,
        String title,
        String petition,
        PetitionKind kind,
        LocalDate receivedOn,
        String forwardedBy,
        LocalDate owedSince,
        LocalDate dueOn,
        int daysLate)
        implements Serializable {

    /** The cause on our side: {@code LATE}, or {@code WAITING} while the limit still ran. */
    public String cause() {
        return daysLate > 0 ? "LATE" : "WAITING";
    }
}

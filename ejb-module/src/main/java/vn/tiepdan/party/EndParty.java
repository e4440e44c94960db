package vn.tiepdan.party;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.shared.Invalid;

/** Somebody stands in a petition no longer: his authority ended, or he was written down by mistake. */
public record EndParty(int ordinal, LocalDate on, String reason) implements Serializable {

    public EndParty {
        reason = Reasons.required(reason);
        if (on == null) {
            throw new Invalid("endedOn", "party.end.day-missing");
        }
    }

    @Override
    public String toString() {
        return "EndParty[…]";
    }
}

package vn.tiepdan.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.shared.Invalid;

/**
 * The petitioners chose who speaks for all; nobody when {@code chosen} is empty.
 *
 * @param chosen the ordinals of those chosen, 0 being the first author
 * @param paperOn the day of the paper that names them
 * @param signedByAll whether every petitioner signed it
 */
public record ChooseRepresentatives(Set<Integer> chosen, LocalDate paperOn, boolean signedByAll)
        implements Serializable {

    public ChooseRepresentatives {
        chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
        if (paperOn != null && !chosen.isEmpty() && !signedByAll) {
            throw new Invalid("signedByAll", "party.representative.not-signed-by-all");
        }
    }
}

package vn.tiepdan.duplicate;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;

/**
 * A petition as far as it is typed; any part may be missing or half done.
 *
 * @param unit the ward it is for; null for the caller's own
 * @param kind null as long as it is not chosen
 * @param sealed whether it comes from somebody under seal
 */
public record TypedPetition(
        UnitCode unit,
        PetitionKind kind,
        boolean sealed,
        String name,
        Integer birthYear,
        String paperNumber,
        String telephone,
        String address,
        String text)
        implements Serializable {

    private static final int LONGEST = 6000;

    public TypedPetition {
        text = text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /**
     * Whether it denounces, or may: then nothing of it is compared. Its kind says so; or it has none yet and comes from somebody
     * under seal or speaks of denouncing.
     */
    boolean isSecret() {
        String words = " " + Spelling.reduced(text) + " ";
        return kind == PetitionKind.DENUNCIATION
                || kind == null && (sealed || words.contains(" to cao ") || words.contains(" to giac "));
    }

    @Override
    public String toString() {
        return "TypedPetition[…]";
    }
}

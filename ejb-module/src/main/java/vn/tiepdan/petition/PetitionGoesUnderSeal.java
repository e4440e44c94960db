package vn.tiepdan.petition;

import java.util.Collections;
import java.util.List;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.UnitCode;

/**
 * A petition of the open book is being told anew under seal: whatever stands beside it goes along, and nothing of it stays where
 * it stood.
 *
 * @param from the intake code of what becomes a bare number
 * @param to the intake code of the denunciation
 * @param author who wrote it, going under seal as well; null when nobody is known
 * @param words in which it is told anew, none of which may name anybody
 * @param caseTitle of the open case it leaves, which may not either; null for none
 */
public record PetitionGoesUnderSeal(
        PetitionCode from, PetitionCode to, UnitCode unit, PersonalData author, List<String> words, String caseTitle) {

    public PetitionGoesUnderSeal {
        words = Collections.unmodifiableList(words);
    }

    @Override
    public String toString() {
        return "PetitionGoesUnderSeal[…]";
    }
}

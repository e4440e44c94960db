package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * What a list of petitions is narrowed to; null leaves a field open.
 *
 * @param words in code, summary, and the author's name, number of papers or telephone where he is not sealed
 * @param due only those whose clocks say so
 */
public record PetitionFilter(
        String words,
        UnitCode unit,
        PetitionKind kind,
        StageChoice stage,
        RegisterBook book,
        OfficerChoice whose,
        MatterCode matter,
        String visit,
        LocalDate receivedFrom,
        LocalDate receivedTo,
        Due due)
        implements Serializable {

    /** Everything the caller sees, or only what is assigned to him. */
    public enum OfficerChoice {
        ALL,
        MINE
    }

    public static PetitionFilter all() {
        return new PetitionFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    public static PetitionFilter words(String words) {
        return new PetitionFilter(words, null, null, null, null, null, null, null, null, null, null);
    }

    public static PetitionFilter ofMatter(MatterCode matter) {
        return new PetitionFilter(null, null, null, null, null, null, matter, null, null, null, null);
    }

    public static PetitionFilter ofVisit(String visit) {
        return new PetitionFilter(null, null, null, null, null, null, null, visit, null, null, null);
    }
}

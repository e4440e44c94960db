package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.schedule.ReceptionType;

/**
 * What a list of visits is narrowed to; null leaves a field open.
 *
 * @param words in code, content, and the names, numbers of papers or telephones of those who are not sealed
 * @param groups only visits of five people or more
 * @param due only those whose clocks say so
 */
public record VisitFilter(
        String words,
        UnitCode unit,
        PetitionKind kind,
        ReceptionType type,
        StageChoice stage,
        RegisterBook book,
        MatterCode matter,
        LocalDate from,
        LocalDate to,
        boolean groups,
        Due due)
        implements Serializable {

    /** Whether it leaves out no visit of one book in its days, of one ward or of the caller's own. */
    boolean isWholeBook() {
        return book != null
                && words == null
                && kind == null
                && type == null
                && stage == null
                && matter == null
                && !groups
                && due == null;
    }

    public static VisitFilter all() {
        return new VisitFilter(null, null, null, null, null, null, null, null, null, false, null);
    }

    public static VisitFilter words(String words) {
        return new VisitFilter(words, null, null, null, null, null, null, null, null, false, null);
    }

    public static VisitFilter ofMatter(MatterCode matter) {
        return new VisitFilter(null, null, null, null, null, null, matter, null, null, false, null);
    }

    public static VisitFilter on(LocalDate day) {
        return new VisitFilter(null, null, null, null, null, null, null, day, day, false, null);
    }
}

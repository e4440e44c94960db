package vn.tiepdan.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the reception of a ward comes to in some days, as far as the caller sees its visits.
 *
 * @param lines regular, by the head, delegated
 * @param refused how many of the visits were refused
 * @param denunciations whether visits that denounce are counted, which is so for who sees their book
 */
public record TallyRow(LocalDate from, LocalDate to, List<TallyLine> lines, int refused, boolean denunciations)
        implements Serializable {

    public TallyLine total() {
        return lines.stream().reduce(TallyLine::and).orElse(TallyLine.none(null));
    }
}

package vn.tiepdan.warning;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.matter.SubjectField;

/**
 * How much came from a residential group in the last days.
 *
 * @param arrivals visits and petitions in the {@code days} days until {@code until}
 * @param earlier the same in as many days before
 * @param people who came or signed; five or more, else nothing is told of the group and this is 0
 * @param topField the subject of most of them; null when nothing is told
 * @param step how dark the tile is, 0 (nothing told) to 4
 */
public record HeatRow(
        String group,
        String name,
        int row,
        int column,
        LocalDate until,
        int days,
        int arrivals,
        int earlier,
        int people,
        SubjectField topField,
        int step)
        implements Serializable {

    /** Whether anything is told of it. */
    public boolean isTold() {
        return people > 0;
    }
}

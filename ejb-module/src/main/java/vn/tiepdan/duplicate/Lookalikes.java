package vn.tiepdan.duplicate;

import java.io.Serializable;
import java.util.List;

/**
 * What was found like a petition.
 *
 * @param withheld whether nothing was compared because it denounces or may
 */
public record Lookalikes(List<Lookalike> found, boolean withheld) implements Serializable {

    static final Lookalikes WITHHELD = new Lookalikes(List.of(), true);
}

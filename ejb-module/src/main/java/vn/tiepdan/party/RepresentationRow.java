package vn.tiepdan.party;

import java.io.Serializable;
import java.time.LocalDate;

/** How the petitioners chose who speaks for them, as far as they did; {@code wanted} tells how many the law asks for. */
public record RepresentationRow(
        boolean authorRepresents,
        LocalDate paperOn,
        boolean signedByAll,
        int petitioners,
        int chosen,
        Representation wanted)
        implements Serializable {

    /** Whether a group has not chosen as many as it has to; a reason to ask, never to refuse the petition. */
    public boolean isAsked() {
        return petitioners >= Representation.GROUP && !wanted.allows(chosen);
    }
}

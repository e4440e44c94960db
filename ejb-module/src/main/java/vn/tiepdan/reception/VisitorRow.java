package vn.tiepdan.reception;

import java.io.Serializable;
import vn.tiepdan.identity.CitizenKind;

/**
 * Somebody who came, as the caller may see him; without a name when sealed or not his to see.
 *
 * @param alias under which somebody who denounces is worked with, for those who see the content; else null
 */
public record VisitorRow(
        Capacity capacity,
        boolean sealed,
        CitizenKind kind,
        String name,
        Integer birthYear,
        String paperNumber,
        String address,
        String telephone,
        String noPaperReason,
        String alias)
        implements Serializable {}

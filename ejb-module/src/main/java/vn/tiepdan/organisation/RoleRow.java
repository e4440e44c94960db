package vn.tiepdan.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A role somebody holds or held, for whom it was delegated by and why.
 *
 * @param revokedAt when it was ended before its last day; null when it was not
 */
public record RoleRow(
        long id,
        String role,
        UnitCode unit,
        LocalDate validFrom,
        LocalDate validTo,
        OfficerCode delegatedBy,
        String reason,
        Instant revokedAt)
        implements Serializable {}

package vn.tiepdan.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A role somebody holds or held, for whom it was delegated by and why.
 *
 * @param revokedAt when it was ended before its last day; null when it was not
 * @param pending whether it was asked for and still waits for another person's yes
 */
public record RoleRow(
        long id,
        String role,
        UnitCode unit,
        LocalDate validFrom,
        LocalDate validTo,
        OfficerCode delegatedBy,
        String reason,
        Instant revokedAt,
        boolean pending,
        OfficerCode grantedBy,
        OfficerCode confirmedBy)
        implements Serializable {}

package vn.tiepdan.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** A role that was asked for somebody and waits for another person's yes. */
public record AskedRoleRow(
        long id,
        OfficerCode officer,
        String fullName,
        String role,
        UnitCode unit,
        LocalDate validFrom,
        LocalDate validTo,
        OfficerCode delegatedBy,
        String reason,
        OfficerCode grantedBy)
        implements Serializable {}

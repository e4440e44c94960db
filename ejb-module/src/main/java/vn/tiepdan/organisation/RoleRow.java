package vn.tiepdan.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** A role somebody holds or held, for whom it was delegated by and why. */
public record RoleRow(
        long id,
        String role,
        UnitCode unit,
        LocalDate validFrom,
        LocalDate validTo,
        OfficerCode delegatedBy,
        String reason)
        implements Serializable {}

package vn.tiepdan.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Says that an officer may stand on duty, and what he is trained for.
 *
 * @param unit the ward; null means the caller's
 * @param trainedOn when he was trained in the reception of citizens; null when he was not
 */
public record KeepDutyOfficer(
        UnitCode unit,
        @NotNull OfficerCode officer,
        LocalDate trainedOn,
        @Size(max = 60) String certificate,
        @NotNull Set<@NotNull SubjectField> fields,
        boolean active) {}

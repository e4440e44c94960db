package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A basis document as the plan's page shows it; {@code implementedName} is the number of the one it carries out, or null. */
public record BasisRow(
        int ordinal,
        BasisKind kind,
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate validTo,
        Integer implementing,
        String implementedName,
        String locus,
        List<PlanWarning> warnings)
        implements Serializable {

    public BasisRow {
        warnings = List.copyOf(warnings);
    }
}

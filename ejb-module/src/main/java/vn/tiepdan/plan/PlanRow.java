package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A coordination plan as lists show it; {@code number} and {@code issuedOn} are null while they stand open. */
public record PlanRow(
        PlanCode code,
        UnitCode unit,
        String unitName,
        WindowCode window,
        String windowTitle,
        Integer number,
        String symbol,
        String place,
        LocalDate issuedMonth,
        LocalDate issuedOn,
        String title,
        SigningMode signingMode,
        String signedFor,
        OfficerCode signer,
        String signerName,
        String signerPost,
        LocalDate recordedOn,
        int version)
        implements Serializable {

    /** Number and symbol as they are printed, with dots where the number is still to come. */
    public String numberText() {
        return (number == null ? "…" : number.toString()) + "/" + symbol;
    }
}

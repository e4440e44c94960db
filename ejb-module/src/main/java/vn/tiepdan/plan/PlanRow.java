package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A coordination plan as lists show it, as it stands on the day it was asked.
 *
 * @param number null while it stands open, like {@code issuedOn}
 * @param closingReport the code of the report by whose approval it was summed up; null where its office did so itself
 * @param amendmentReason why this edition took the place of the one before; null for the first
 * @param copiedFrom the plan from which it was copied; null for none
 */
public record PlanRow(
        PlanCode code,
        int edition,
        PlanState state,
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
        OfficerCode recordedBy,
        LocalDate recordedOn,
        OfficerCode reviewedBy,
        LocalDate reviewedOn,
        LocalDate signedOn,
        LocalDate sentOn,
        LocalDate summedUpOn,
        String summary,
        String closingReport,
        String amendmentReason,
        PlanCode copiedFrom,
        int version)
        implements Serializable {

    /** Number and symbol as they are printed, with dots where the number is still to come. */
    public String numberText() {
        return (number == null ? "…" : number.toString()) + "/" + symbol;
    }

    public boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    /** Whether it was sent out. */
    public boolean isIssued() {
        return state.isIssued();
    }

    /** Whether it was issued and no other edition took its place. */
    public boolean isCurrent() {
        return isIssued() && state != PlanState.AMENDED;
    }
}

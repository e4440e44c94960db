package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A report as lists show it.
 *
 * @param newest whether no later edition was begun
 * @param draftedByName null when the system drafted it by itself
 * @param unreadSince since when it waits for the chair beyond what the ward allows; null when it does not
 * @param approvedAt when the chair approved it, which only closing reports are; null while he did not
 */
public record ReportRow(
        ReportCode code,
        int version,
        UnitCode unit,
        String unitName,
        ReportKind kind,
        LocalDate from,
        LocalDate to,
        WindowCode window,
        String request,
        int edition,
        boolean newest,
        String correctionReason,
        String draftedByName,
        Instant countedAt,
        String submittedByName,
        Instant submittedAt,
        String readByName,
        Instant readAt,
        Instant unreadSince,
        int cases,
        String approvedByName,
        Instant approvedAt)
        implements Serializable {

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isApproved() {
        return approvedAt != null;
    }

    public boolean isRead() {
        return readAt != null;
    }
}

package vn.tiepdan.headduty;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionCode;

/**
 * A session of the head, a deputy or the council with what became of it.
 *
 * @param council of the council's standing body, else of the committee
 * @param entry what counts; null while nothing is recorded
 * @param delegation by which paper the schedule lets a deputy preside for the head; null for none
 * @param conclusion the code of its conclusion notice; null for none
 */
public record HeadSessionRow(
        SessionCode code,
        UnitCode unit,
        boolean council,
        String bodyName,
        LocalDate day,
        DayPart part,
        ReceptionType type,
        String reason,
        OfficerCode presiding,
        String presidingName,
        EntryRow entry,
        String conclusion,
        LocalDate concludedOn,
        Delegation delegation)
        implements Serializable {

    public boolean isRecorded() {
        return entry != null;
    }

    /** How many lines the ledger has of it. */
    public int lines() {
        return entry == null ? 0 : entry.ordinal();
    }

    /** Whether its day has come and nothing is recorded yet. */
    public boolean isOwed(LocalDate today) {
        return entry == null && !day.isAfter(today);
    }

    /** Whether the conclusion notice is owed and its last day is past. */
    public boolean isNoticeOverdue(LocalDate today) {
        return entry != null && entry.noticeBy() != null && concludedOn == null && today.isAfter(entry.noticeBy());
    }
}

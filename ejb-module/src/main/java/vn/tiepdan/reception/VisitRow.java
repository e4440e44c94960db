package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;

/**
 * A visit as the caller may see it.
 *
 * @param intakeCode the code it came in with; clocks, papers and petitions know it by this one
 * @param number in its book, for those who see the whole book
 * @param corrected after its month was closed
 * @param splitFrom the intake code of the visit of which this is one of several contents; null for none
 * @param result what became of it, in words; null while not known, and of what denounces
 * @param resultDocument the number of the decision or conclusion, given with its day
 * @param afterClose written into its book when the month was closed, because it turned out to denounce
 */
public record VisitRow(
        VisitCode code,
        VisitCode intakeCode,
        int version,
        UnitCode unit,
        RegisterBook book,
        Integer year,
        Integer number,
        RecordStage stage,
        ReceptionType type,
        String adHocReason,
        ReceptionPlace place,
        VisitChannel channel,
        LocalDate visitedOn,
        LocalTime timeIn,
        LocalTime timeOut,
        OfficerCode receivedBy,
        OfficerCode presiding,
        PetitionKind kind,
        SubjectField field,
        String content,
        String requests,
        String previousHandling,
        int people,
        int representatives,
        String representationNote,
        VisitOrdinal ordinal,
        boolean interpreter,
        boolean signed,
        String unsignedReason,
        MatterCode matter,
        LocalDate closedOn,
        String voidReason,
        boolean corrected,
        boolean afterClose,
        VisitCode splitFrom,
        String result,
        String resultDocument,
        LocalDate resultOn,
        List<VisitorRow> visitors,
        List<ClockRow> clocks)
        implements Serializable {

    /** The first one written down: the visitor, or the first representative; null where names are not shown. */
    public VisitorRow first() {
        return visitors.isEmpty() ? null : visitors.get(0);
    }

    /** The running clock that ends first; null when none runs. */
    public ClockRow clock() {
        return clocks.isEmpty() ? null : clocks.get(0);
    }

    /** Whether it is known what became of it. */
    public boolean hasResult() {
        return result != null || resultDocument != null;
    }

    /** Received over a link. */
    public boolean isOnline() {
        return channel == VisitChannel.ONLINE;
    }

    /** Five people or more received together. */
    public boolean isGroup() {
        return people >= Representation.GROUP;
    }
}

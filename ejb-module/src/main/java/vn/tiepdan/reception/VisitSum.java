package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.schedule.ReceptionType;

/**
 * Visits alike in all that the statistics tell apart, added up.
 *
 * @param presiding null at regular reception
 * @param refused whether the reception was refused
 * @param cases contents: one for each visit that was not split, none for one that was
 * @param group whether each of them is of five people or more
 */
public record VisitSum(
        ReceptionType type,
        OfficerCode presiding,
        LocalDate visitedOn,
        VisitOrdinal ordinal,
        boolean refused,
        PetitionKind kind,
        boolean group,
        int visits,
        int people,
        int cases)
        implements Serializable {}

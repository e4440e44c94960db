package vn.tiepdan.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.processing.NextStep;

/**
 * What is to be done on one open visit or petition of a case.
 *
 * @param inHand who works on it; null while a petition is assigned to nobody
 * @param nextBy the last day on which what was asked for is awaited; null for other steps
 * @param clock the running clock that ends first; null when none runs
 */
public record CaseWork(
        StoryLine.Sort of,
        String record,
        RecordStage stage,
        PetitionKind kind,
        OfficerCode inHand,
        NextStep next,
        LocalDate nextBy,
        ClockRow clock)
        implements Serializable {}

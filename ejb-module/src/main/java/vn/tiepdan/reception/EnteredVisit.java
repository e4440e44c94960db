package vn.tiepdan.reception;

import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.schedule.ReceptionType;

/**
 * What a feature below must know of a visit beside which it changes something.
 *
 * @param kind null until it is classified
 * @param matter the case it belongs to; null for none
 * @param underSeal whether it denounces or still may
 * @param capacities in which those written down came
 */
public record EnteredVisit(
        VisitCode intakeCode,
        VisitCode code,
        UnitCode unit,
        PetitionKind kind,
        MatterCode matter,
        LocalDate visitedOn,
        ReceptionType type,
        RecordStage stage,
        boolean underSeal,
        int people,
        Set<Capacity> capacities) {}

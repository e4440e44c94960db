package vn.tiepdan.petition;

import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * What a feature below must know of a petition beside which it changes something.
 *
 * @param kind null until it is classified
 * @param underSeal whether it denounces or still may, so that nobody beside it is named either
 */
public record EnteredPetition(
        PetitionCode intakeCode,
        PetitionCode code,
        UnitCode unit,
        PetitionKind kind,
        LocalDate receivedOn,
        int signatures,
        boolean underSeal,
        boolean anonymous) {}

package vn.tiepdan.petition;

/**
 * A petition that has been taken over.
 *
 * @param newCitizen the citizen whom it brought in; null when he was known before, is under seal or not named
 */
public record TakenOver(PetitionCode intakeCode, String newCitizen) {}

package vn.tiepdan.petition;

import vn.tiepdan.organisation.UnitCode;

/**
 * A part of a paper of mixed content goes on as a petition of its own, not classified yet: whoever stands in the whole stands in
 * the part.
 *
 * @param whole the intake code of the paper as it came
 * @param part the intake code of the part
 */
public record PetitionSplitOff(PetitionCode whole, PetitionCode part, UnitCode unit) {}

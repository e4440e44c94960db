package vn.tiepdan.petition;

/** A petition was given its kind. */
public record PetitionClassified(PetitionCode code, PetitionKind kind) {}

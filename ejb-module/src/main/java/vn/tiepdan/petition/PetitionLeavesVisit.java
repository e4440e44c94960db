package vn.tiepdan.petition;

/** A petition is about to be parted from the visit with this intake code. */
public record PetitionLeavesVisit(String visit) {}

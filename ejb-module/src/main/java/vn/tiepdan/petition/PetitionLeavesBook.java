package vn.tiepdan.petition;

/**
 * A petition leaves its book: voided, or because it denounces and goes under seal. Whoever keeps something beside it refuses,
 * or lets it go.
 *
 * @param underSeal whether nothing may tell any more what it was like
 */
public record PetitionLeavesBook(PetitionCode code, boolean underSeal) {}

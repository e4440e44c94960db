package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;

/** Where a page of a list ended, for the next one to begin after: newest first, stable while rows arrive. */
public record PetitionKey(LocalDate receivedOn, long id) implements Serializable {}

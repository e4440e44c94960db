package vn.tiepdan.takeover;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.document.Book;
import vn.tiepdan.organisation.OfficerCode;

/**
 * A book of a year and where its numbering stands.
 *
 * @param next the number that the next record gets
 * @param lastUsed the last number of the old book, or null where numbering began with 1 or behind what was taken over
 */
public record StartingNumberRow(
        Book book, int year, int next, Integer lastUsed, String reason, OfficerCode setBy, Instant setAt)
        implements Serializable {}

package vn.tiepdan.takeover;

import java.io.Serializable;

/**
 * Where a petition that was taken over comes from.
 *
 * @param words outcome, document, recipient and notes as the old register has them; null when it has none
 */
public record OriginRow(BatchCode batch, int line, String words) implements Serializable {}

package vn.tiepdan.warning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last computation of a ward.
 *
 * @param signs visits and petitions that were looked at
 * @param placed those of them that name a residential group
 * @param cells residential groups times subjects
 * @param chanceLimit how improbable a window must be to raise an alarm
 * @param learning whether too little was known yet to raise any
 */
public record RunRow(LocalDate day, Instant at, int signs, int placed, int cells, double chanceLimit, boolean learning)
        implements Serializable {}

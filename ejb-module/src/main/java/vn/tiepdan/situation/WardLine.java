package vn.tiepdan.situation;

import java.io.Serializable;
import vn.tiepdan.organisation.UnitCode;

/**
 * One ward on the board of the city.
 *
 * @param incidents how many gatherings are open that the reader sees; like {@code hotSpots} and {@code warnings}
 * @param came how many of today's shifts somebody came to
 * @param report whether today's report was handed in
 */
public record WardLine(
        UnitCode unit,
        String nameVi,
        String nameEn,
        long visits,
        long people,
        long groups,
        long incidents,
        long hotSpots,
        long warnings,
        long waiting,
        long shifts,
        long came,
        long recordsOverdue,
        long tasksOverdue,
        boolean report,
        long answersOverdue)
        implements Serializable {}

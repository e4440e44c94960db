package vn.tiepdan.lawchange;

import java.io.Serializable;
import java.time.LocalDate;

/** Clocks of one term and one trigger that a change moves from one last day to another; never whose they are. */
public record MoveRow(
        String term,
        LocalDate trigger,
        LocalDate before,
        LocalDate after,
        long clocks,
        long fallsOverdue,
        long noMoreOverdue)
        implements Serializable {}

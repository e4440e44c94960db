package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.LocalDate;

/** One edition of a plan among the others; {@code reason} is null for the first, {@code sentOn} while it was not issued. */
public record EditionRow(int edition, PlanState state, String numberText, LocalDate sentOn, String reason)
        implements Serializable {}

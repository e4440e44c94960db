package vn.tiepdan.review;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;

/** A case that was found complex and has no instruction yet; it owes one until {@code dueOn}. */
public record AwaitedInstruction(MatterCode matter, String title, LocalDate since, LocalDate dueOn, boolean overdue)
        implements Serializable {}

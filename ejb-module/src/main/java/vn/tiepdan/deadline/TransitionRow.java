package vn.tiepdan.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/** A transitional clause, as explanations show it. */
public record TransitionRow(String code, String basis, LocalDate acceptedBefore, LocalDate from, String note)
        implements Serializable {}

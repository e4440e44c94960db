package vn.tiepdan.occasion;

import java.time.LocalDate;

/** A phase of an event got other dates; whatever hangs on its days follows. */
public record PhaseMoved(WindowCode window, int phase, LocalDate from, LocalDate to, String reason) {}

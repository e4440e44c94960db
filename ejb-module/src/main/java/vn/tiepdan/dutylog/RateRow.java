package vn.tiepdan.dutylog;

import java.io.Serializable;
import java.time.LocalDate;

/** A rate of the allowance in dong a day, in force until the next one. */
public record RateRow(LocalDate validFrom, int workingDay, int dayOff, String basis) implements Serializable {}

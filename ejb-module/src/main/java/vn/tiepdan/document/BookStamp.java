package vn.tiepdan.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Where an exported book comes from, as its last sheet tells.
 *
 * @param unit the agency whose book it is
 * @param by who took it out
 */
public record BookStamp(String unit, LocalDate from, LocalDate to, String by, LocalDateTime at)
        implements Serializable {}

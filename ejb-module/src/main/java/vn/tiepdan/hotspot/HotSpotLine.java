package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the log of a hot spot. */
public record HotSpotLine(int ordinal, LocalDate on, String words, String writtenByName) implements Serializable {}

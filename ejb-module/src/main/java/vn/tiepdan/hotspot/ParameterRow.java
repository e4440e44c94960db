package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;

/** One number of the rules as it holds today; {@code own} when the ward set it itself, then with who, since when and why. */
public record ParameterRow(
        WatchNumber name, int number, boolean own, LocalDate validFrom, String setByName, String reason)
        implements Serializable {}

package vn.tiepdan.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.organisation.UnitCode;

/** A list as it was frozen; {@code ground} null for all grounds together, {@code phase} null outside any event window. */
public record ListRow(
        String code,
        UnitCode unit,
        WatchGround ground,
        LocalDate onDay,
        LocalDateTime takenAt,
        String takenByName,
        String phase,
        String parameters)
        implements Serializable {}

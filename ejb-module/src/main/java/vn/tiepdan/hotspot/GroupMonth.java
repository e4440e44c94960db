package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.YearMonth;

/** How many groups of five people or more came in a month, and how many people in all of them. */
public record GroupMonth(YearMonth month, int groups, int people) implements Serializable {}

package vn.tiepdan.situation;

import java.io.Serializable;

/**
 * One indicator with what it is compared to; a share of nothing is null.
 *
 * @param yearBefore of the same days a year earlier
 * @param sessionBefore of the session before, as a whole; null where there was none
 */
public record IndicatorRow(IndicatorName name, Long now, Long yearBefore, Long sessionBefore) implements Serializable {}

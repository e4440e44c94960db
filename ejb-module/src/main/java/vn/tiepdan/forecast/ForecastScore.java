package vn.tiepdan.forecast;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How well a ward has forecast.
 *
 * @param brier the mean square of what lay between likelihood and outcome (Brier 1950): 0 is always right, 0.25 as good as saying 50 %
 *     each time; null before the first is scored
 * @param meanError how many people the expected number was off by, of those that came true; null for none
 */
public record ForecastScore(int scored, int hits, BigDecimal brier, BigDecimal meanError) implements Serializable {}

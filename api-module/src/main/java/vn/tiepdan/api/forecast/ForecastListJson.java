package vn.tiepdan.api.forecast;

import java.util.List;

/** One page of forecasts; the count only where it was asked for. */
public record ForecastListJson(List<ForecastJson> items, String next, Long count) {}

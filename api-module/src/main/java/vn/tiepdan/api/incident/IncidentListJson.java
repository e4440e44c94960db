package vn.tiepdan.api.incident;

import java.util.List;

/** One page of gatherings. */
public record IncidentListJson(List<IncidentJson> items, String next, Long count) {}

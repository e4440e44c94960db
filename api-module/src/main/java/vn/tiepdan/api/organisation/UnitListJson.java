package vn.tiepdan.api.organisation;

import java.util.List;

/** One page of units. */
public record UnitListJson(List<UnitJson> items, String next, Long count) {}

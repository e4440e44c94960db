package vn.tiepdan.api.matter;

import java.util.List;

/** One page of cases; the count only where it was asked for. */
public record CaseListJson(List<CaseJson> items, String next, Long count) {}

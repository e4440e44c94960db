package vn.tiepdan.api.visit;

import java.util.List;

/** One page of visits; the count only where it was asked for. */
public record VisitListJson(List<VisitJson> items, String next, Long count) {}

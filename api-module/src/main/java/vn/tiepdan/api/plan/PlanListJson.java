package vn.tiepdan.api.plan;

import java.util.List;

/** One page of plans. */
public record PlanListJson(List<PlanJson> items, String next, Long count) {}

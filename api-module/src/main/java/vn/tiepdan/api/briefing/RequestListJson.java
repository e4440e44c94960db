package vn.tiepdan.api.briefing;

import java.util.List;

/** One page of requests for reports. */
public record RequestListJson(List<RequestJson> items, String next, Long count) {}

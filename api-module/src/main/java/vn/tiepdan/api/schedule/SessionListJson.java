package vn.tiepdan.api.schedule;

import java.util.List;

/** One page of reception sessions; the count only where it was asked for. */
public record SessionListJson(List<SessionJson> items, String next, Long count) {}

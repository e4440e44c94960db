package vn.tiepdan.api.hotspot;

import java.util.List;

/** One page of hot spots; the count only where it was asked for. */
public record HotSpotListJson(List<HotSpotJson> items, String next, Long count) {}

package vn.tiepdan.api.schedule;

import java.util.List;

/** Every place asked for; there is no next page. */
public record PlaceListJson(List<PlaceJson> items, String next) {}

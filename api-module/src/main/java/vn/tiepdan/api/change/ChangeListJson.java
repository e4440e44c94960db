package vn.tiepdan.api.change;

import java.util.List;

/** Some changes in their order; {@code next} is always given, since the feed has no end. */
public record ChangeListJson(List<ChangeJson> items, String next) {}

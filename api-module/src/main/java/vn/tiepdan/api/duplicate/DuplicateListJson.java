package vn.tiepdan.api.duplicate;

import java.util.List;

/** Every verdict on one petition, oldest first. */
public record DuplicateListJson(List<DuplicateJson> items, String next) {}

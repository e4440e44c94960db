package vn.tiepdan.api.matter;

import java.util.List;

/** The life of a case, oldest first. */
public record StoryJson(List<StoryLineJson> items, String next) {}

package vn.tiepdan.api.deadline;

import java.util.List;

/** All legal terms; the list is short and never goes on. */
public record TermListJson(List<TermJson> items, String next) {}

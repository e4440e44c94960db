package vn.tiepdan.api.coordination;

import java.util.List;

/** One page of tasks; the count only where it was asked for. */
public record TaskListJson(List<TaskJson> items, String next, Long count) {}

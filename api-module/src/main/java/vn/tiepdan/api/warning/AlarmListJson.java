package vn.tiepdan.api.warning;

import java.util.List;

/** One page of alarms; the count only where it was asked for. */
public record AlarmListJson(List<AlarmJson> items, String next, Long count) {}

package vn.tiepdan.api.deadline;

import java.util.List;

/** The clocks of one record. */
public record ClockListJson(List<ClockWhyJson> items, String next) {}

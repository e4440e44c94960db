package vn.tiepdan.api.exchange;

import java.util.List;

/** The life of one record, oldest first, whole. */
public record HistoryJson(List<DeedJson> items, String next) {}

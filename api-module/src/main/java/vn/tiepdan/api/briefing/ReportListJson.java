package vn.tiepdan.api.briefing;

import java.util.List;

/** One page of reports. */
public record ReportListJson(List<ReportJson> items, String next, Long count) {}

package vn.tiepdan.api.headduty;

import java.util.List;

/** One page of wards. */
public record ComplianceListJson(List<ComplianceJson> items, String next, Long count) {}

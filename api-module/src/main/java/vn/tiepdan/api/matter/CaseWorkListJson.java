package vn.tiepdan.api.matter;

import java.util.List;

/** One page of the work of a case, the most pressing first. */
public record CaseWorkListJson(List<CaseWorkJson> items, String next) {}

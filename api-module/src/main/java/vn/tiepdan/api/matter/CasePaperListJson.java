package vn.tiepdan.api.matter;

import java.util.List;

/** One page of the papers of a case, the newest first. */
public record CasePaperListJson(List<CasePaperJson> items, String next) {}

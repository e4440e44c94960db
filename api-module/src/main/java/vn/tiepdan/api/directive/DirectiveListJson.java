package vn.tiepdan.api.directive;

import java.util.List;

/** One page of directives; the count only where it was asked for. */
public record DirectiveListJson(List<DirectiveJson> items, String next, Long count) {}

package vn.tiepdan.api.petition;

import java.util.List;

/** Who stands in a petition beside its author, in the order in which they were named, and how representatives were chosen. */
public record PartyListJson(List<PartyJson> items, RepresentationJson representation, String next) {}

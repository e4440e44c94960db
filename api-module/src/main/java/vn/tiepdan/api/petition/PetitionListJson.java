package vn.tiepdan.api.petition;

import java.util.List;

/** One page of petitions; the count only where it was asked for. */
public record PetitionListJson(List<PetitionJson> items, String next, Long count) {}

package vn.tiepdan.integration;

import java.util.List;

/**
 * Some changes in their order, and from where to ask on.
 *
 * @param next always given, also when nothing is new; means nothing to the client, lest it count what it may not see
 */
public record ChangePage(List<ChangeRow> items, String next) {}

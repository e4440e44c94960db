package vn.tiepdan.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Where everybody keeps his own filters: open to all who are signed in, since a filter shows nothing that its list does not.
 *
 * <p>Refuses a filter without a name or with a long one, one that narrows nothing ({@code search.filter.nothing}), and more than
 * fifty ({@code search.filter.too-many}).
 */
@Stateless
@PermitAll
public class FilterShelf {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 400;

    @Inject
    SavedFilters filters;

    public List<SavedFilterRow> of(FilteredList list) {
        return filters.of(list);
    }

    /** Keeps it; one of the same name is written over. Of what was typed nothing is kept. */
    public void keep(FilteredList list, String name, String query) {
        String told = Folding.tidy(name);
        if (told == null) {
            throw new Invalid("filterName", "search.filter.name.missing");
        }
        if (told.length() > LONGEST_NAME) {
            throw new Invalid("filterName", "search.filter.name.too-long", LONGEST_NAME);
        }
        String kept = withoutWords(query);
        if (kept.isEmpty() || kept.length() > LONGEST) {
            throw new RuleBroken("search.filter.nothing");
        }
        filters.lock();
        boolean known = filters.of(list).stream().anyMatch(row -> row.name().equals(told));
        if (!known && filters.count() >= MOST) {
            throw new RuleBroken("search.filter.too-many", MOST);
        }
        filters.put(list, told, kept);
    }

    public void forget(FilteredList list, String name) {
        filters.take(list, name);
    }

    private static String withoutWords(String query) {
        return Stream.of((query == null ? "" : query).split("&"))
                .filter(part -> !part.isBlank() && !part.startsWith("words=") && !part.startsWith("q="))
                .collect(Collectors.joining("&"));
    }
}

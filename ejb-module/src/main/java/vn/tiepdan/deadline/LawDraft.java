package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Days and terms as a change would have them.
 *
 * @param marked days to be marked, or marked otherwise
 * @param dropped days that become what their weekday says, each with the source of that
 * @param files terms that take the place of all terms of their area
 */
public record LawDraft(List<MarkedDay> marked, Map<LocalDate, String> dropped, List<TermFile> files) {

    public LawDraft {
        marked = MarkedDay.withoutContradiction(marked);
        dropped = Map.copyOf(dropped);
        files = List.copyOf(files);
    }
}

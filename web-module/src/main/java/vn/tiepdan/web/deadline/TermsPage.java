package vn.tiepdan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.deadline.TermRow;
import vn.tiepdan.web.shared.Texts;

/** Backs {@code deadline/terms.xhtml}: the time limits in force today, with what they rest on. */
@Named
@RequestScoped
public class TermsPage {

    private static final Pattern NUMBER = Pattern.compile("([A-Z]+-[0-9]+)(?:-(.*))?");

    @Inject
    DeadlinePreview preview;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    /** The terms of one area of the law after the other. */
    public List<Area> getAreas() {
        Map<String, List<TermRow>> areas = new LinkedHashMap<>();
        terms().forEach(row ->
                areas.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row));
        return areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
    }

    private List<TermRow> terms() {
        LocalDate today = LocalDate.now(clock);
        return preview.terms().stream()
                .filter(row -> !row.validFrom().isAfter(today)
                        && (row.validTo() == null || !row.validTo().isBefore(today)))
                .toList();
    }

    /** The number of the term within its area: {@code KN-02} of {@code KN-02-COMPLEX}. */
    public String number(TermRow term) {
        return NUMBER.matcher(term.code()).replaceFirst("$1");
    }

    /** For which cases this variant of the term is, in words; empty for the rule itself. */
    public String variant(TermRow term) {
        String rest = NUMBER.matcher(term.code()).replaceFirst("$2");
        return Stream.of(rest.replace("ESPECIALLY-", "ESPECIALLY_").split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> text.get("terms.variant." + word))
                .collect(Collectors.joining(", "));
    }

    /** "10 ngày làm việc", or what stands in place of a number. */
    public String length(TermRow term) {
        return term.length() == null
                ? text.get("deadline.rule." + term.rule())
                : text.with("deadline.unit." + term.unit(), term.length());
    }

    /** One area of the law with its terms. */
    public record Area(String name, List<TermRow> terms) {}
}
